#include "app/mainwindow.h"
#include "views/filterchange.h"
#include "views/noticebar.h"
#include "views/pages/page.h"
#include "views/panes/detailspane.h"
#include "views/statusline.h"
#include "views/text/words.h"
#include "views/tile.h"
#include "views/veil.h"

#include <algorithm>
#include <utility>

namespace app {

void MainWindow::start()
{
    if (auto *page = currentPage())
        m_service.start(m_workspace.dataset(), m_workspace.filter().filter(), page->specs(), m_workspace.beside());
}

/// The first figures of a filter stand beside those of the one before for a moment: only where those are shown.
void MainWindow::takeSome(const std::vector<workspace::FigurePtr> &figures)
{
    if (m_figures.size() != figures.size())
        return;
    for (std::size_t i = 0; i < figures.size(); ++i) {
        if (figures[i])
            m_figures[i] = figures[i];
    }
    currentPage()->setFigures(m_figures, m_names);
    currentPage()->setSelection(m_workspace.selection());
}

void MainWindow::take(const std::vector<workspace::FigurePtr> &figures)
{
    m_census.setHeld(m_service.isRunning());
    m_figures = figures;
    if (std::exchange(m_figuresFailed, false))
        m_notice->clear();
    currentPage()->setFigures(m_figures, m_names);
    select(m_workspace.selection());
    m_veil->finish();
    if (m_service.isRunning()) { // those of a newer filter come next
        m_veil->start();
        return;
    }
    m_status->finish();
    Q_EMIT pageShown();
}

void MainWindow::tellFailed(const core::Error &error)
{
    m_census.setHeld(m_service.isRunning());
    m_status->finish();
    m_veil->finish();
    m_figuresFailed = true;
    m_notice->setNotice(views::NoticeBar::Kind::Error, views::wording(error));
    m_figures.clear();
    for (auto *tile : currentPage()->findChildren<views::Tile *>())
        tile->setFailed();
}

void MainWindow::select(const core::Keys &keys)
{
    currentPage()->setSelection(keys);
    if (keys == core::Keys{})
        return;
    if (const auto meant = currentPage()->meant(keys)) {
        m_details->setMark(meant->mark, meant->figure, m_names);
        return;
    }
    const auto showLatest = [this](const auto &isWanted) {
        for (const auto &figure : m_figures) {
            const auto found = std::ranges::max_element(figure->marks, {}, [&](const core::Mark &mark) {
                return std::pair(isWanted(mark.keys), mark.keys.period);
            });
            if (found == figure->marks.end() || !isWanted(found->keys))
                continue;
            m_details->setMark(*found, figure, m_names);
            return true;
        }
        return false;
    };
    if (showLatest([&keys](const core::Keys &one) { return one == keys; }))
        return;
    // Rather the number that was picked on another page than what is like it on this one.
    if (const auto mark = views::publishedMark(keys, m_names))
        m_details->setMark(*mark, nullptr, m_names);
    else
        showLatest([&keys](const core::Keys &one) { return views::isMeant(one, keys); });
}

} // namespace app
