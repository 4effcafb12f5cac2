#pragma once

#include <QAction>
#include <QWidget>

#include <array>

class QMenu;

namespace views {

/// Ids of the window's pages in the order of their tabs.
inline constexpr std::array pageIds{"overview",    "indicators", "innovation", "clusters",
                                    "enterprises", "milestones", "data"};

/// Everything that can be done from anywhere in the window, each once, with its keys: menu, top bar and
/// keyboard use the same actions. They are added to `window`, so that their keys work.
class Actions : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QWidget *window);

    void retranslate();
    /// All of them in groups, for the menu; the caller owns it.
    QMenu *makeMenu(QWidget *parent) const;

    std::array<QAction *, pageIds.size()> pages{};
    QAction *back, *forward, *find, *import, *exportAs, *exportPicture;
    QAction *saveView, *savedViews, *manageViews;
    QAction *language, *theme, *filters, *details, *searchFilters;
    QAction *switchTile, *copyTile, *copyStatement, *unfilter;
    QAction *shortcuts, *menu, *contextMenu, *nextArea, *previousArea, *quit;

private:
    QAction *make(QWidget *window, const QString &icon, const QKeySequence &keys);
};

} // namespace views
