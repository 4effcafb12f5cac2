#pragma once

#include "models/core/panel/panelschema.h"
#include "views/text/names.h"

#include <QCoreApplication>

namespace views {

/// Dimensions of an enterprise panel and their values in words.
struct DimensionWords
{
    Q_DECLARE_TR_FUNCTIONS(views::DimensionWords)

public:
    /// The title in the language of `names`, else the column's name.
    static QString title(const core::PanelField &field, const Names &names);
    /// A dimension of the panel by its name in a spec.
    static QString named(const std::string &name, const Names &names);
    /// A value as it is; the name where it is a region's or a sector's code; a blank one as “none stated”.
    static QString value(const core::PanelField &field, const std::string &value, const Names &names);
    static QString unstated();
    /// “Large, Medium”; of more than three the first three and how many others there are.
    static QString values(const core::PanelField &field, const std::vector<std::string> &values, const Names &names);
};

} // namespace views
