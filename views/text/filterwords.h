#pragma once

#include "models/core/filter.h"
#include "models/core/panel/panel.h"
#include "views/text/names.h"

#include <QCoreApplication>

namespace views {

/// A filter in words.
struct FilterWords
{
    Q_DECLARE_TR_FUNCTIONS(views::FilterWords)

public:
    /// In one line, as it stands under a picture. `panel` names the dimensions of enterprises; nullptr when the
    /// dataset has none.
    static QString line(const core::Filter &filter, const core::PanelHead *panel, const Names &names);
    /// “临平区”, or “all below 杭州市” for a code that means the regions within; a blank one as “none stated”.
    static QString region(const core::RegionCode &code, const Names &names);
    static QString sector(const core::SectorId &id, const Names &names);
};

} // namespace views
