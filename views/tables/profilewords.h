#pragma once

#include "models/core/disclosure/rowguard.h"
#include "models/items/profilemodel.h"
#include "views/text/names.h"

namespace views {

/// The words of the table of a profile.
items::ProfileModel::Texts profileTexts(const core::EnterpriseProfile &profile, const core::PanelHead &head,
                                        const Names &names);
/// “ID 12 · 2016–2024”, and what it was called before.
QString profileCaption(const core::EnterpriseProfile &profile, const core::PanelHead &head, const Names &names);
/// What an enterprise belongs to, a dimension a text: “Sector: digital economy (from 2021; 2019–2020 equipment)”.
QStringList profileDimensions(const core::EnterpriseProfile &profile, const core::PanelHead &head, const Names &names);

/// What happened at an enterprise, a line each, the newest first: date, title and its figures.
QStringList eventLines(const core::IndicatorSet &set, const core::OrganisationId &id, const Names &names);

/// The entry of an organisation in the list of a dataset: “Enterprise · High-end equipment · Linping · listed: 603129”.
QString entryLine(const core::Organisation &organisation, const Names &names);
/// Its role and certifications, the source of the entry, and that no figure is published where there is none.
QString factsLine(const core::Organisation &organisation, const core::Figure &figure, const Names &names);

struct CopiedProfile
{
    QString tsv;
    int withheld = 0; ///< numbers in whose place a word stands
};
/// The table as text under a guard. Places are left out: they would tell of numbers that are withheld from others.
CopiedProfile copiedProfile(const items::ProfileModel &model, const core::Panel &panel, const core::RowGuard &guard);

} // namespace views
