#include "views/topbar.h"

#include "views/actions.h"
#include "views/label.h"
#include "views/style.h"

#include <QAction>
#include <QBoxLayout>
#include <QCoreApplication>
#include <QEvent>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace views {

TopBar::TopBar(const Actions &actions, QWidget *parent)
    : QFrame(parent)
    , m_actions(actions)
{
    setProperty("panel", QStringLiteral("top"));
    setFixedHeight(45);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 8, 1);
    row->setSpacing(4);
    m_menu = addButton(actions.menu, "bare");
    addButton(actions.back, "bare");
    addButton(actions.forward, "bare");
    row->addSpacing(8);
    for (auto *page : actions.pages) {
        m_tabs += addButton(page, "tab");
        m_tabs.back()->setToolButtonStyle(Qt::ToolButtonTextOnly);
    }
    row->addStretch(1);
    m_find = addButton(actions.find, "framed");
    m_findKey = new Label(Type::Caption, Token::Text2, m_find);
    m_findKey->setProperty("key", true);
    m_findKey->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *inside = new QHBoxLayout(m_find);
    inside->setContentsMargins(0, 0, 6, 0);
    inside->addStretch(1);
    inside->addWidget(m_findKey, 0, Qt::AlignVCenter);
    m_import = addButton(actions.import, "framed");
    m_export = addButton(actions.exportAs, "framed");
    m_views = addButton(actions.savedViews, "bare");
    addButton(actions.language, "bare");
    addButton(actions.theme, "bare");
    retranslate();
}

QToolButton *TopBar::addButton(QAction *action, const char *look)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setFocusPolicy(Qt::TabFocus);
    if (*look)
        button->setProperty(look, true);
    layout()->addWidget(button);
    return button;
}

void TopBar::retranslate()
{
    // A button takes its words from its action whenever that changes; names and tips are its own.
    for (auto *button : findChildren<QToolButton *>()) {
        const auto *action = button->defaultAction();
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        QString text = action->text();
        text.replace(QLatin1String("&&"), QLatin1String("&"));
        button->setAccessibleName(text);
        button->setToolTip(keys.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, keys));
    }
    m_import->setText(tr("Import"));
    m_export->setText(tr("Export"));
    m_find->setText(tr("Find figure, firm…"));
    m_findKey->setText(m_find->defaultAction()->shortcut().toString(QKeySequence::NativeText).replace(u'+', u' '));
    if (isVisible()) // until then its width means nothing
        fit();
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fit();
}

namespace {

/// “Milestones && targets”, where there is no room for it “Milestones”.
QString wordsOf(const QAction &page, bool brief)
{
    return brief ? page.text().section(QStringLiteral(" &&"), 0, 0) : page.text();
}

constexpr int padding = 40, bare = 34, findWidth = 210, narrowFind = 150, iconWidth = 38;

} // namespace

/// With all that stands beside the tabs but find, import and export.
int TopBar::tabsWidth(bool tight, bool brief) const
{
    int width = 7 * bare; // menu, back, forward, views, language, theme and the space between
    QFont bold = m_tabs.front()->font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    for (const auto *tab : m_tabs)
        width += metrics.horizontalAdvance(wordsOf(*tab->defaultAction(), brief)) + (tight ? 14 : 30);
    return width;
}

QSize TopBar::minimumSizeHint() const
{
    // The words of the framed buttons may go: they must not keep the window wide.
    return {tabsWidth(true, true) + 3 * iconWidth, QFrame::minimumSizeHint().height()};
}

void TopBar::setTight(bool tight)
{
    if (std::exchange(m_tight, tight) == tight)
        return;
    QEvent restyled(QEvent::StyleChange); // makes a button forget the width that it had with the other padding
    for (auto *tab : m_tabs) {
        setLook(tab, "tight", tight);
        QCoreApplication::sendEvent(tab, &restyled);
    }
}

void TopBar::setBrief(bool brief)
{
    for (auto *tab : m_tabs)
        tab->setText(wordsOf(*tab->defaultAction(), brief));
}

void TopBar::fit()
{
    // Words give way to icons where the window is too narrow for them, the room around the tabs after that.
    const int gaps = layout()->spacing() * (layout()->count() - 1);
    setTight(tabsWidth(false) + 3 * iconWidth + gaps > width());
    const bool brief = m_tight && tabsWidth(true) + 3 * iconWidth + gaps > width();
    setBrief(brief);
    int wanted = tabsWidth(m_tight, brief) + 2 * padding + gaps;
    for (const auto *button : {m_import, m_export})
        wanted += button->fontMetrics().horizontalAdvance(button->text());
    // The field gives way first.
    const int room = std::min(findWidth, width() - wanted);
    const bool narrow = room < narrowFind;
    for (auto *button : {m_find, m_import, m_export})
        button->setToolButtonStyle(narrow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    m_find->setFixedWidth(narrow ? iconWidth : room);
    m_findKey->setVisible(room == findWidth);
}

} // namespace views
