#include "views/tables/enterprisemenus.h"

#include "views/tables/enterprisetable.h"
#include "views/tables/enterprisewords.h"
#include "views/text/mnemonic.h"

#include <QCoreApplication>
#include <QMenu>

#include <algorithm>

namespace views {

namespace {

using Order = std::vector<core::SortColumn>;

QString words(const char *text) { return QCoreApplication::translate("EnterpriseTable", text); }

QString nameOf(const items::PanelColumn &column, const EnterpriseTable &table, const Names &names)
{
    return withoutMnemonic(columnName(column, items::fieldOf(*table.rows()->ordered().panel().head, column), names));
}

} // namespace

void fillColumnMenu(QMenu *menu, EnterpriseTable *table, const Names &names)
{
    menu->clear();
    const auto &columns = table->rows()->panelColumns();
    const int count = static_cast<int>(columns.size());
    for (int i = 1; i < count; ++i) { // rows keep their name
        QAction *action = menu->addAction(nameOf(columns[static_cast<std::size_t>(i)], *table, names));
        action->setCheckable(true);
        action->setChecked(!table->isColumnHidden(i));
        QObject::connect(action, &QAction::toggled, table, [table, i](bool on) { table->showColumn(i, on); });
    }
    menu->addSeparator();
    menu->addAction(words(QT_TRANSLATE_NOOP("EnterpriseTable", "All columns")), table, [table, count] {
        for (int i = 0; i < count; ++i)
            table->showColumn(i, true);
    });
}

void fillMeasureMenu(QMenu *menu, const EnterpriseTable &table, const Names &names,
                     const std::function<void(std::size_t)> &chosen)
{
    menu->clear();
    for (const items::PanelColumn &column : table.rows()->panelColumns()) {
        if (column.of == core::SortColumn::Of::Measure)
            menu->addAction(nameOf(column, table, names), menu, [column, chosen] { chosen(column.index); });
    }
}

QMenu *makeColumnMenu(EnterpriseTable *table, int column, const Order &order, const ColumnActions &actions)
{
    const items::PanelColumn meant = table->rows()->panelColumns()[static_cast<std::size_t>(column)];
    auto *menu = new QMenu(table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const char *text, const Order &to) {
        menu->addAction(words(text), menu, [sort = actions.sort, to] { sort(to); });
    };
    add(QT_TRANSLATE_NOOP("EnterpriseTable", "Sort descending"), {{meant.of, meant.index, true}});
    add(QT_TRANSLATE_NOOP("EnterpriseTable", "Sort ascending"), {{meant.of, meant.index, false}});
    if (!order.empty()) {
        const bool known =
            std::ranges::any_of(order, [&](const auto &one) { return one.of == meant.of && one.index == meant.index; });
        if (!known)
            add(QT_TRANSLATE_NOOP("EnterpriseTable", "Add to the order"), items::clicked(order, meant, true));
        add(QT_TRANSLATE_NOOP("EnterpriseTable", "Order of the panel"), {});
    }
    menu->addSeparator();
    if (column > 0)
        menu->addAction(words(QT_TRANSLATE_NOOP("EnterpriseTable", "Hide this column")), table,
                        [table, column] { table->showColumn(column, false); });
    if (meant.of == core::SortColumn::Of::Measure)
        menu->addAction(words(QT_TRANSLATE_NOOP("EnterpriseTable", "Statistics of this column")), menu,
                        [summarise = actions.summarise, meant] { summarise(meant.index); });
    menu->addAction(words(QT_TRANSLATE_NOOP("EnterpriseTable", "Copy the chosen rows")), table, &EnterpriseTable::copy)
        ->setEnabled(table->chosenRows() > 0);
    return menu;
}

} // namespace views
