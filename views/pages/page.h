#pragma once

#include "models/core/filter.h"
#include "models/core/pages.h"
#include "models/workspace/figureservice.h"
#include "models/workspace/panelfile.h"
#include "views/text/names.h"
#include "views/wording.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

namespace workspace {
class Workspace;
}

namespace views {

/// One page of the window: shows the figures of a PageSpec in its own grid. Pages ask for nothing; the
/// window requests `specs()` and hands the figures over.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(QString id, QWidget *parent = nullptr)
        : QWidget(parent)
        , m_id(std::move(id))
    {}

    const QString &id() const { return m_id; }
    /// What this page shows now; changes with its own controls.
    virtual std::vector<core::FigureSpec> specs() const = 0;
    /// In the order of specs().
    virtual void setFigures(const std::vector<workspace::FigurePtr> &figures, const Names &names) = 0;
    virtual void setSelection(const core::Keys &keys) = 0;
    /// Shows an indicator or another thing found by its keys; false when the page has no place for it.
    virtual bool showKeys(const core::Keys &) { return false; }

    /// Shows what a saved view showed, as far as the page has these figures; its controls follow.
    virtual void showSpecs(const std::vector<core::FigureSpec> &) {}
    /// The table of the panel's rows, where the page has one with any.
    virtual std::optional<workspace::PanelTable> panelTable() const { return std::nullopt; }
    /// A mark and the figure it stands in.
    struct Meant
    {
        core::Mark mark;
        workspace::FigurePtr figure;
    };
    /// What was picked under these keys, where it may stand in none of the page's figures.
    virtual std::optional<Meant> meant(const core::Keys &) const { return std::nullopt; }
    /// Whether something is open on the page that back and Escape close before they mean the filter.
    virtual bool hasOpened() const { return false; }
    virtual void closeOpened() {}

Q_SIGNALS:
    void specsChanged();
    void picked(const core::Keys &keys);
    /// Asks the window to change the filter, e.g. the button of an empty state.
    void filterWanted(const core::Filter &filter);
    /// Asks the window for another page, by its id.
    void pageWanted(const QString &id);
    /// Asks the window to add one key (a year, a region, a sector) to the filter.
    void filterByWanted(const core::Keys &keys);
    /// Asks the window to copy a figure without what would tell of a single enterprise.
    void guardedCopyWanted(const core::FigureSpec &spec);
    /// hasOpened() says another thing than before.
    void openedChanged();
    /// Something to be told at the top of the page.
    void noticed(const views::Wording &sentence);

private:
    QString m_id;
};

/// The page of an id, laid out as the design says.
std::unique_ptr<Page> makePage(const QString &id, const workspace::Workspace &workspace, QWidget *parent = nullptr);

} // namespace views
