#include "views/topbar.h"

#include "views/actions.h"

#include <QBoxLayout>
#include <QToolButton>

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
    m_find = addButton(actions.find, "");
    m_find->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_find->setMinimumWidth(32);
    m_import = addButton(actions.import, "");
    m_export = addButton(actions.exportAs, "");
    for (auto *button : {m_import, m_export})
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
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
    m_find->setText(tr("Find…   Ctrl K"));
    fit();
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fit();
}

void TopBar::fit()
{
    // Words give way to icons where the window is too narrow for them.
    int wanted = 60;
    for (const auto *button : findChildren<QToolButton *>())
        wanted += button->fontMetrics().horizontalAdvance(button->text()) * (button->icon().isNull() ? 1 : 0) + 34;
    wanted += m_find->fontMetrics().horizontalAdvance(m_find->text()) +
              m_import->fontMetrics().horizontalAdvance(m_import->text() + m_export->text());
    const auto style = wanted > width() ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon;
    for (auto *button : {m_find, m_import, m_export})
        button->setToolButtonStyle(style);
}

} // namespace views
