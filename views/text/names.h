#pragma once

#include "models/core/figure.h"
#include "models/core/indicatorset.h"

#include <QString>

#include <memory>

namespace views {

enum class Language { Chinese, English };

/// Names of a dataset's things in one language; English falls back to Chinese where the dataset has none.
/// A value: pages get a new one when the language or the dataset changes.
class Names
{
public:
    Names() = default;
    /// `panel` names its measures; none when the dataset has none.
    Names(std::shared_ptr<const core::IndicatorSet> set, Language language,
          std::shared_ptr<const core::PanelHead> panel = nullptr);

    bool operator==(const Names &) const = default;
    /// The same names, and those of things that an earlier state had and this one has not.
    Names withFormer(std::shared_ptr<const core::IndicatorSet> former) const;

    /// The same names in another language.
    Names in(Language language) const;

    Language language() const { return m_language; }
    /// Null when the dataset has no panel.
    const core::PanelHead *panel() const { return m_panel.get(); }
    const core::IndicatorSet *set() const { return m_set.get(); }
    const std::shared_ptr<const core::IndicatorSet> &sharedSet() const { return m_set; }
    QString operator()(const core::IndicatorId &id) const;
    QString operator()(const core::RegionCode &code) const;
    QString operator()(const core::SectorId &id) const;
    QString operator()(const core::OrganisationId &id) const;
    QString operator()(const core::Name &name) const;
    /// Any subject of a milestone: organisation, programme or region.
    QString subject(const std::string &id) const;
    /// Publisher and date of a source: “杭州网 2025-05”.
    QString source(const core::SourceId &id) const;
    /// The key of a field: "indicator", "region", "sector", "period", "organisation", "source", "item".
    QString key(const core::Keys &keys, const QString &field) const;
    /// “临平区 · 地区生产总值 · 2024年”.
    QString caption(const core::Keys &keys) const;

private:
    /// A thing of the set, else of the former one; null when neither has it.
    template <class Find> auto found(Find &&find) const
    {
        const auto *thing = m_set ? find(*m_set) : nullptr;
        return thing || !m_former ? thing : find(*m_former);
    }

    std::shared_ptr<const core::IndicatorSet> m_set;
    std::shared_ptr<const core::IndicatorSet> m_former;
    std::shared_ptr<const core::PanelHead> m_panel;
    Language m_language = Language::Chinese;
};

} // namespace views
