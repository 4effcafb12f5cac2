#pragma once

#include "models/core/audit/audit.h"
#include "models/core/figure.h"
#include "models/core/issue.h"
#include "models/core/markaspects.h"
#include "models/core/result.h"
#include "models/core/structure/concentration.h"
#include "models/core/structure/pull.h"
#include "views/text/names.h"
#include "views/wording.h"

#include <QString>

namespace views {

/// The language of the words installed in the application.
Language languageOfWords();
/// The words for the core's codes, in the language installed in the application.
QString word(core::EmptyReason reason);
/// The same, of what is withheld with the one rule that applies where it is known.
QString word(core::EmptyReason reason, core::Suppression suppression);
/// The same for a cell: without the explanation after the colon.
QString shortWord(core::EmptyReason reason);
QString word(core::Qualifier qualifier);
QString word(core::Status status);
QString word(core::Note note);
QString word(core::Kind kind);
QString word(core::StockFlow stockFlow);
QString word(core::PriceBasis basis);
QString word(core::GrowthBasis basis);
QString word(core::GrowthScope scope);
QString word(core::Reliability reliability);
QString word(core::Tier tier);
QString word(core::OrganisationKind kind);
QString word(core::ProgrammeKind kind);
QString word(core::Direction direction);
QString word(core::Transform transform);
/// Why a transform is not offered, as the end of a sentence.
QString word(core::TransformBar bar);
QString word(core::ChartKind kind);
QString word(core::Verdict verdict);
QString word(core::Comparability verdict);
/// The colour of a verdict, for places without room for the whole word.
QString colorWord(core::Comparability verdict);
QString word(core::ComparabilityReason reason);
QString word(core::Notice notice);
QString word(core::TargetStatus status);
/// What of a mark is another thing than before.
QString word(core::MarkAspect aspect);
QString word(core::Check check);
/// A group of peers by its rule: “Median of the peers”.
QString word(core::GroupRule rule);
QString word(core::PullVerdict verdict);
QString word(core::Turn turn);
QString word(core::ConcentrationClass reading);
QString word(core::Severity severity);
/// A total, or what became of enterprises between two years, by its code ("before", "entered" …); null for others.
QString flowName(const QString &code);
/// One sentence each: what, where, what to do.
QString sentence(const core::Error &error);
Wording wording(core::Error error);
QString sentence(const core::Issue &issue);
/// The sentence without the place, for tables that have columns for it.
QString finding(const core::Issue &issue);
/// Title of a page or figure by its id ("overview", "overview/gdp").
QString title(const QString &figureId);
/// Header of a table column by its code ("region", "value", "tier" …).
QString columnTitle(const QString &column);
/// Name of a topic of indicators ("economy" …); an unknown one as it is.
QString topicName(const QString &topic);

} // namespace views
