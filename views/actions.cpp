#include "views/actions.h"

#include "views/icons.h"
#include "views/text/words.h"

#include <QActionGroup>
#include <QMenu>

#include <utility>

namespace views {

Actions::Actions(QWidget *window)
    : QObject(window)
{
    const auto key = [](int code) { return QKeySequence(code); };
    auto *group = new QActionGroup(this);
    for (std::size_t i = 0; i < pages.size(); ++i) {
        pages[i] = make(window, {}, key(static_cast<int>(Qt::CTRL) | (Qt::Key_1 + static_cast<int>(i))));
        pages[i]->setCheckable(true);
        group->addAction(pages[i]);
    }
    back = make(window, QStringLiteral("back"), QKeySequence(Qt::ALT | Qt::Key_Left));
    forward = make(window, QStringLiteral("forward"), QKeySequence(Qt::ALT | Qt::Key_Right));
    find = make(window, QStringLiteral("search"), QKeySequence(Qt::CTRL | Qt::Key_K));
    import = make(window, QStringLiteral("import"), QKeySequence(Qt::CTRL | Qt::Key_O));
    exportAs = make(window, QStringLiteral("export"), QKeySequence(Qt::CTRL | Qt::Key_E));
    exportPicture = make(window, {}, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    saveView = make(window, {}, QKeySequence(Qt::CTRL | Qt::Key_S));
    savedViews = make(window, QStringLiteral("bookmark"), QKeySequence(Qt::CTRL | Qt::Key_B));
    manageViews = make(window, {}, {});
    language = make(window, QStringLiteral("language"), QKeySequence(Qt::CTRL | Qt::Key_L));
    theme = make(window, QStringLiteral("theme-dark"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L));
    filters = make(window, QStringLiteral("filter"), key(Qt::Key_F));
    details = make(window, {}, key(Qt::Key_D));
    filters->setCheckable(true);
    details->setCheckable(true);
    searchFilters = make(window, {}, QKeySequence(Qt::CTRL | Qt::Key_F));
    switchTile = make(window, QStringLiteral("table"), key(Qt::Key_T));
    copyTile = make(window, QStringLiteral("copy"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    copyStatement = make(window, {}, key(Qt::Key_C));
    unfilter = make(window, {}, QKeySequence(Qt::CTRL | Qt::Key_0));
    shortcuts = make(window, {}, key(Qt::Key_F1));
    menu = make(window, QStringLiteral("menu"), key(Qt::Key_F10));
    contextMenu = make(window, {}, QKeySequence(Qt::SHIFT | Qt::Key_F10));
    nextArea = make(window, {}, key(Qt::Key_F6));
    previousArea = make(window, {}, QKeySequence(Qt::SHIFT | Qt::Key_F6));
    quit = make(window, {}, QKeySequence(Qt::CTRL | Qt::Key_Q));
    retranslate();
}

QAction *Actions::make(QWidget *window, const QString &iconName, const QKeySequence &keys)
{
    auto *action = new QAction(this);
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    action->setShortcut(keys);
    window->addAction(action);
    return action;
}

void Actions::retranslate()
{
    for (std::size_t i = 0; i < pages.size(); ++i)
        pages[i]->setText(title(QString::fromLatin1(pageIds[i])));
    pages[5]->setText(tr("Milestones && targets"));
    const std::pair<QAction *, QString> texts[]{
        {back, tr("Back to the filter before")},
        {forward, tr("Forward to the next filter")},
        {find, tr("Find indicators, regions, organisations…")},
        {import, tr("Import…")},
        {exportAs, tr("Export…")},
        {exportPicture, tr("Save the page as a picture")},
        {saveView, tr("Save the view…")},
        {savedViews, tr("Saved views")},
        {manageViews, tr("Manage views…")},
        {language, tr("中文")},
        {theme, tr("Light or dark")},
        {filters, tr("Filters")},
        {details, tr("Details")},
        {searchFilters, tr("Search the filters")},
        {switchTile, tr("Chart or table")},
        {copyTile, tr("Copy picture and rows")},
        {copyStatement, tr("Copy the statement")},
        {unfilter, tr("Lift all filters")},
        {shortcuts, tr("Keyboard shortcuts")},
        {menu, tr("Menu")},
        {contextMenu, tr("Menu of a column or figure (also the Menu key)")},
        {nextArea, tr("Next area")},
        {previousArea, tr("Area before")},
        {quit, tr("Quit")},
    };
    for (const auto &[action, text] : texts)
        action->setText(text);
}

QMenu *Actions::makeMenu(QWidget *parent) const
{
    auto *made = new QMenu(parent);
    auto *goTo = made->addMenu(tr("Pages"));
    for (auto *page : pages)
        goTo->addAction(page);
    made->addActions({find, back, forward, unfilter});
    made->addSeparator();
    made->addActions({import, exportAs, exportPicture});
    made->addSeparator();
    made->addActions({saveView, manageViews});
    made->addSeparator();
    made->addActions({switchTile, copyTile, copyStatement});
    made->addSeparator();
    made->addActions({filters, searchFilters, details, language, theme});
    made->addSeparator();
    made->addActions({shortcuts, quit});
    return made;
}

} // namespace views
