#pragma once

#include "models/core/filter.h"
#include "models/core/panel/orderedrows.h"
#include "models/core/reading.h"
#include "views/text/names.h"
#include "views/wording.h"

#include <QFrame>

#include <memory>

class QLineEdit;

namespace views {

class EnterpriseTable;

/// Where rows come from, as what is copied of them says.
struct RowsOrigin
{
    std::string dataset = {}, revision = {};
    core::Filter filter = {}; ///< before it was resolved
};

/// A card with the rows of an enterprise panel: how many are shown, a field that finds enterprises by part of their
/// name (Ctrl+F, /), the columns to show, statistics of a measure. Rows are found and sorted in the background; the
/// old ones stay until the new ones are there. Says why there are none.
class EnterpriseCard : public QFrame
{
    Q_OBJECT

public:
    explicit EnterpriseCard(QWidget *parent = nullptr);
    ~EnterpriseCard() override;

    /// Another panel begins with all its rows, as it is. One without rows says that they are being loaded.
    void setPanel(const core::Panel &panel, const Names &names);
    /// Resolved against the panel.
    void setFilter(const core::PanelFilter &filter, const RowsOrigin &origin = {});
    /// Marks the rows of an enterprise and goes to it.
    void setSelection(const core::Keys &keys);
    void setOrder(const std::vector<core::SortColumn> &order);
    void focusFind();
    QLineEdit *findField() const;
    EnterpriseTable *table() const;
    /// Whether rows are being found, sorted or counted.
    bool isBusy() const;
    /// Opens the statistics of a measure over the rows shown, at a place on the screen.
    void showStatistics(std::size_t measure, const QPoint &where);

Q_SIGNALS:
    void picked(const core::Keys &keys, int column);
    void opened(const core::Keys &keys);
    /// Asks for all filters to be lifted, from the button of the empty state.
    void unfilterWanted();
    /// Of the numbers copied some are withheld: a sentence that says so.
    void noticed(const views::Wording &sentence);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Parts;
    void makeHeader();
    void makeBody();
    void connectParts();
    void connectTable();
    void retranslate();
    void ask();
    void askSoon();
    void take(const core::OrderedRows &rows);
    void showParts();
    void showStatus();
    void openMenu(int column, const QPoint &where);
    void clearReason();
    QString originText() const;

    std::unique_ptr<Parts> m_parts;
};

} // namespace views
