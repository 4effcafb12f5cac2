#include "views/dialogs/shortcutscard.h"

#include "views/actions.h"
#include "views/badge.h"
#include "views/label.h"

#include <QAction>
#include <QBoxLayout>
#include <QGridLayout>
#include <QKeyEvent>

#include <algorithm>

namespace views {

namespace {

QWidget *makeColumn(const QString &heading, const QList<QAction *> &actions, QWidget *parent)
{
    auto *column = new QWidget(parent);
    auto *grid = new QGridLayout(column);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    grid->addWidget(new Label(heading, Type::Strong, Token::Text, column), 0, 0, 1, 2);
    for (auto *action : actions) {
        const int row = grid->rowCount();
        auto *key = new Badge(column);
        key->setWord(action->shortcut().toString(QKeySequence::NativeText));
        QString text = action->text();
        text.replace(QLatin1String("&&"), QLatin1String("&"));
        auto *label = new Label(text, Type::Caption, Token::Text, column);
        label->setWordWrap(true);
        grid->addWidget(key, row, 0, Qt::AlignLeft | Qt::AlignTop);
        grid->addWidget(label, row, 1);
    }
    grid->setRowStretch(grid->rowCount(), 1);
    return column;
}

} // namespace

ShortcutsCard::ShortcutsCard(const Actions &actions, QWidget *window)
    : QFrame(window)
{
    setProperty("card", true);
    setAttribute(Qt::WA_DeleteOnClose);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Keyboard shortcuts"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(24, 16, 24, 16);
    rows->setSpacing(16);
    rows->addWidget(new Label(tr("Keyboard shortcuts"), Type::PageTitle, Token::Text, this));
    auto *columns = new QHBoxLayout;
    columns->setSpacing(24);
    QList<QAction *> pages(actions.pages.begin(), actions.pages.end());
    columns->addWidget(makeColumn(tr("Pages"), pages, this), 1);
    auto *find = new QAction(tr("Find in the table of enterprises"), this); // a shortcut of their page
    find->setShortcut(Qt::Key_Slash);
    columns->addWidget(makeColumn(tr("Filters"),
                                  {actions.filters, actions.searchFilters, actions.back, actions.forward,
                                   actions.unfilter, actions.find, find},
                                  this),
                       1);
    columns->addWidget(makeColumn(tr("Chart"),
                                  {actions.switchTile, actions.copyTile, actions.copyStatement, actions.details,
                                   actions.exportPicture, actions.contextMenu},
                                  this),
                       1);
    columns->addWidget(makeColumn(tr("Window"),
                                  {actions.import, actions.exportAs, actions.saveView, actions.savedViews, actions.menu,
                                   actions.nextArea, actions.language, actions.theme, actions.quit},
                                  this),
                       1);
    rows->addLayout(columns, 1);
    rows->addWidget(new Label(tr("Arrow keys move between marks, Return picks one, Escape closes this card."),
                              Type::Caption, Token::Text2, this));
    const QSize size(std::min(920, window->width() - 32), std::min(480, window->height() - 32));
    setGeometry(QRect(QPoint((window->width() - size.width()) / 2, (window->height() - size.height()) / 2), size));
    show();
    raise();
    setFocus();
}

void ShortcutsCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

void ShortcutsCard::mousePressEvent(QMouseEvent *) { close(); }

} // namespace views
