#include "models/core/codes.h"
#include "models/core/pages.h"
#include "tests/support/strings.h"
#include "views/text/proposalwords.h"
#include "views/text/words.h"

#include <QSet>

using namespace core;

namespace {

/// Every enumerator has a word, and no two of them the same.
template <class E> void checkWords()
{
    QSet<QString> seen;
    for (const auto &[enumerator, code] : codesOf<E>()) {
        INFO(std::string(code));
        const QString text = views::word(enumerator);
        CHECK_FALSE(text.isEmpty());
        CHECK_FALSE(seen.contains(text));
        seen.insert(text);
    }
    CHECK(seen.size() == static_cast<qsizetype>(codesOf<E>().size()));
}

} // namespace

TEST_CASE("every code of the core has a word of its own")
{
    checkWords<EmptyReason>();
    checkWords<Qualifier>();
    checkWords<MarkAspect>();
    checkWords<Status>();
    checkWords<Note>();
    checkWords<Kind>();
    checkWords<StockFlow>();
    checkWords<PriceBasis>();
    checkWords<GrowthBasis>();
    checkWords<GrowthScope>();
    checkWords<Reliability>();
    checkWords<Tier>();
    checkWords<OrganisationKind>();
    checkWords<ProgrammeKind>();
    checkWords<Direction>();
    checkWords<Transform>();
    checkWords<TransformBar>();
    checkWords<PullVerdict>();
    checkWords<ChartKind>();
    checkWords<Verdict>();
    checkWords<Comparability>();
    checkWords<ComparabilityReason>();
    checkWords<Notice>();
    checkWords<TargetStatus>();
    checkWords<Severity>();
}

TEST_CASE("every error is one sentence with its arguments in place")
{
    for (const auto &[code, text] : codesOf<ErrorCode>()) {
        INFO(std::string(text));
        const QString sentence = views::sentence(Error{code, {"first", "second", "third"}});
        CHECK(sentence.endsWith(u'.'));
        CHECK_FALSE(sentence.contains(u'%'));
        CHECK((code == ErrorCode::Cancelled || sentence.contains(QStringLiteral("first"))));
    }
    CHECK(views::sentence(Error{ErrorCode::UnknownRegion, {"99"}})
              .startsWith(QStringLiteral("The dataset has no region “99”.")));
}

TEST_CASE("a transform that makes no sense says why in words")
{
    CHECK(views::sentence(Error{ErrorCode::IllegalTransform, {"pull", "firms", "not-a-part"}}) ==
          QStringLiteral("The transform “pull” makes no sense for the indicator “firms”: the dataset declares no whole "
                         "of which it is a part. Choose another transform."));
}

TEST_CASE("a per cent sign in an argument stays as it is")
{
    CHECK(views::sentence(Error{ErrorCode::FileUnreadable, {"a%2b", "denied"}}) ==
          QStringLiteral("“a%2b” cannot be read: denied. Check the file and the rights to it."));
}

TEST_CASE("a missing argument shows as a question mark")
{
    CHECK(views::sentence(Error{ErrorCode::FileMissing, {}}) ==
          QStringLiteral("There is no file “?”. Check the path."));
}

TEST_CASE("an issue says where, what and what was found")
{
    const Issue issue{Severity::Error, Rule::ForeignKey,   "observations.csv", 3, "region_code",
                      "999",           {"regions", "code"}};
    CHECK(views::sentence(issue) ==
          QStringLiteral("observations.csv, row 3, column region_code: the value is not found in regions (code); "
                         "add it there or correct it. Found: “999”."));
    const Issue whole{Severity::Error, Rule::EmptyFile, "sectors.csv", 0, "", "", {}};
    CHECK(views::sentence(whole) == QStringLiteral("sectors.csv: the file has no header row."));
}

TEST_CASE("a resource that the package lacks or that nobody knows is said so")
{
    Issue issue;
    issue.rule = Rule::BadDescriptor;
    issue.file = "datapackage.json";
    issue.args = {"resources", "regions", "missing"};
    CHECK(views::sentence(issue) == QStringLiteral("datapackage.json: the resource “regions” is missing."));
    issue.args = {"resources", "known resource", "unknown"};
    issue.value = "extra";
    CHECK(views::sentence(issue) ==
          QStringLiteral("datapackage.json: no resource of this name is known; it is not read. Found: “extra”."));
}

TEST_CASE("every rule has a sentence")
{
    QSet<QString> seen;
    for (const auto &[rule, text] : codesOf<Rule>())
        seen.insert(views::sentence(Issue{Severity::Error, rule, "a.csv", 1, "b", "", {"x", "y"}}));
    CHECK(seen.size() == static_cast<qsizetype>(codesOf<Rule>().size()));
    CHECK_FALSE(seen.contains(QStringLiteral("a.csv, row 1, column b: .")));
}

TEST_CASE("a very long value is cut in its sentence at a whole character")
{
    std::string text;
    for (int i = 0; i < 300; ++i)
        text += "测";
    const QString sentence = views::sentence(Issue{Severity::Error, Rule::Type, "a.csv", 2, "value", text, {"number"}});
    CHECK(sentence.size() < 300);
    CHECK(sentence.endsWith(QStringLiteral("测…”.")));
}

TEST_CASE("a figure is titled by its own part of the id, an unknown one by the id")
{
    CHECK(views::title(QStringLiteral("overview")) == QStringLiteral("Overview"));
    CHECK(views::title(QStringLiteral("overview/gdp")) == QStringLiteral("Gross regional product"));
    CHECK(views::title(QStringLiteral("overview/milestones")) == QStringLiteral("Latest milestones"));
    CHECK(views::title(QStringLiteral("x/some-thing")) == QStringLiteral("some-thing"));
}

TEST_CASE("every figure and page of the registry has a title")
{
    for (const PageSpec &page : pages()) {
        CHECK(views::title(QString::fromStdString(page.id)) != QString::fromStdString(page.id));
        for (const FigureSpec &figure : page.figures) {
            INFO(figure.id);
            const QString id = QString::fromStdString(figure.id);
            CHECK(views::title(id) != id.section(u'/', -1));
        }
    }
}

TEST_CASE("columns and topics fall back to their code")
{
    CHECK(views::columnTitle(QStringLiteral("growth")) == QStringLiteral("Published growth, %"));
    CHECK(views::columnTitle(QStringLiteral("zzz")) == QStringLiteral("zzz"));
    CHECK(views::topicName(QStringLiteral("trade")) == QStringLiteral("Foreign trade"));
    CHECK(views::topicName(QStringLiteral("zzz")) == QStringLiteral("zzz"));
    CHECK(views::topicName(QString()) == QStringLiteral("Without a topic")); // of a table that was taken in
}

TEST_CASE("the ends of a further number are headed by its own name")
{
    CHECK(views::columnTitle(QStringLiteral("lq_low")) == QStringLiteral("LQ, low"));
    CHECK(views::columnTitle(QStringLiteral("lq_empty")) == QStringLiteral("LQ: why empty"));
    CHECK(views::columnTitle(QStringLiteral("nobody_knows_low")) == QStringLiteral("nobody_knows, low"));
}

TEST_CASE("In a cell a reason stands without its explanation")
{
    CHECK(views::shortWord(core::EmptyReason::Withheld) == QLatin1String("withheld"));
    CHECK(views::word(core::EmptyReason::Withheld, core::Suppression::TooFewFirms) ==
          QLatin1String("withheld: of fewer than 3 enterprises, one has more than 85 % of it, or it would tell such a "
                        "number"));
    CHECK(views::word(core::EmptyReason::Withheld, core::Suppression::Complementary) ==
          views::word(core::EmptyReason::Withheld, core::Suppression::TooFewFirms)); // not which of them
    CHECK(views::word(core::EmptyReason::Withheld, core::Suppression::None) ==
          views::word(core::EmptyReason::Withheld));
    CHECK(views::word(core::EmptyReason::NotPublished, core::Suppression::Dominance) ==
          views::word(core::EmptyReason::NotPublished));
    CHECK(views::shortWord(core::EmptyReason::NotPublished) == views::word(core::EmptyReason::NotPublished));
}

TEST_CASE("A finding on no place of a file begins with what it says")
{
    core::Issue issue;
    issue.severity = core::Severity::Warning;
    issue.rule = core::Rule::Semantic;
    issue.value = "e1 2024";
    issue.args = {"rows-missed", "1"};
    CHECK_FALSE(views::sentence(issue).startsWith(u':'));
    CHECK(views::sentence(issue).startsWith(u'R'));
}

TEST_CASE("Findings name periods in words, not by their codes")
{
    const auto said = [](core::MappingFinding finding, std::vector<std::string> args) {
        core::ProposalFinding one;
        one.finding = finding;
        one.args = std::move(args);
        return views::sentence(one);
    };
    CHECK(said(core::MappingFinding::PeriodFrom, {"2025-M01M09", "title"}) ==
          QStringLiteral("Period Jan–Sep 2025, from: the title."));
    CHECK(said(core::MappingFinding::GrowthOf, {"±%", "2024-Q1"}).contains(QStringLiteral("the growth of Q1 2024.")));
    CHECK(said(core::MappingFinding::RelativePeriod, {"B", "2023", "left"})
              .contains(QStringLiteral("is of 2023, counted from")));
}
