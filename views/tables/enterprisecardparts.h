#pragma once

#include "models/workspace/panelquery.h"
#include "views/label.h"
#include "views/tables/enterprisecard.h"
#include "views/tables/enterprisetable.h"
#include "views/tables/measurecard.h"

#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

namespace views {

struct EnterpriseCard::Parts
{
    core::Panel panel;
    Names names;
    struct Chosen
    {
        core::PanelFilter filter;
        RowsOrigin origin;
        QString found; ///< part of the name
    };
    Chosen chosen, wanted, shown; ///< set last, of the rows asked for, of those shown
    std::vector<core::SortColumn> order;
    core::Keys selection;
    std::optional<std::size_t> enterprises; ///< that the rows shown are of, when they have been counted
    bool asked = false;                     ///< rows of the panel are wanted that have not been shown yet
    bool toFind = false;                    ///< the selection is yet to be looked for
    QString told;                           ///< what was just done, until the next rows
    workspace::PanelQuery query;
    QTimer later; ///< several changes at once are one question
    QTimer quiet; ///< work that is soon done is not spoken of
    Label *title = nullptr;
    Label *counts = nullptr;
    Label *status = nullptr;
    QLineEdit *find = nullptr;
    QToolButton *measures = nullptr;
    QToolButton *columns = nullptr;
    QToolButton *copy = nullptr;
    EnterpriseTable *table = nullptr;
    QWidget *empty = nullptr;
    Label *reason = nullptr;
    QPushButton *remedy = nullptr;
    MeasureCard *statistics = nullptr;
};

} // namespace views
