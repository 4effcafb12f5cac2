#include "views/panes/detailspane.h"

#include "views/figurewords.h"
#include "views/icons.h"
#include "views/label.h"
#include "views/panes/detailssections.h"
#include "views/text/statement.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QMenu>
#include <QScrollArea>
#include <QToolButton>

namespace views {

DetailsPane::DetailsPane(QWidget *parent)
    : QFrame(parent)
{
    setProperty("panel", QStringLiteral("right"));
    setMinimumWidth(280);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(1, 0, 0, 0);
    rows->setSpacing(0);
    makeHead();
    rows->addWidget(new Hairline(this));
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    rows->addWidget(m_scroll, 1);
    retranslate();
}

void DetailsPane::makeHead()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 6, 8, 6);
    row->setSpacing(4);
    m_title = new Label(Type::CardTitle, Token::Text, this);
    row->addWidget(m_title, 1);
    const auto button = [&](const QString &name) {
        auto *made = new QToolButton(this);
        made->setIcon(icon(name));
        made->setProperty("bare", true);
        row->addWidget(made);
        return made;
    };
    m_filter = button(QStringLiteral("filter"));
    m_copy = button(QStringLiteral("copy"));
    m_close = button(QStringLiteral("close"));
    connect(m_filter, &QToolButton::clicked, this, &DetailsPane::showFilterMenu);
    connect(m_copy, &QToolButton::clicked, this, &DetailsPane::copyStatement);
    connect(m_close, &QToolButton::clicked, this, &DetailsPane::closeWanted);
    qobject_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void DetailsPane::setMark(const core::Mark &mark, std::shared_ptr<const core::Figure> figure, const Names &names)
{
    m_mark = mark;
    m_figure = std::move(figure);
    m_names = names;
    rebuild();
}

void DetailsPane::clear(const Names &names)
{
    m_names = names;
    if (!m_mark && m_scroll->widget())
        return;
    m_mark.reset();
    m_figure.reset();
    rebuild();
}

void DetailsPane::setLanguage(Language language)
{
    m_names = m_names.in(language);
    if (m_scroll->widget())
        rebuild();
}

QString DetailsPane::statementText() const
{
    if (!m_mark)
        return {};
    return m_figure ? statement(*m_mark, m_names, *m_figure) : statement(*m_mark, m_names);
}

void DetailsPane::copyStatement()
{
    const QString text = statementText();
    if (text.isEmpty())
        return;
    if (m_figure && !m_figure->panel.empty())
        Q_EMIT guardedStatementWanted(*m_mark, m_figure);
    else
        QApplication::clipboard()->setText(text);
}

void DetailsPane::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DetailsPane::retranslate()
{
    const auto say = [](QToolButton *button, const QString &text) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    };
    m_title->setText(tr("Details"));
    setAccessibleName(tr("Details"));
    say(m_filter, tr("Filter by this"));
    say(m_copy, tr("Copy the statement"));
    say(m_close, tr("Close the details"));
}

void DetailsPane::rebuild()
{
    auto *content = new QWidget(m_scroll->viewport());
    content->setAutoFillBackground(false);
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(16, 12, 16, 16);
    rows->setSpacing(12);
    m_filter->setEnabled(m_mark.has_value());
    m_copy->setEnabled(!statementText().isEmpty());
    if (m_mark) {
        addSections(content);
    } else {
        auto *hint = new Label(tr("Click a mark in a chart or a cell of a table to see where its number comes from."),
                               Type::Body, Token::Text2, content);
        hint->setWordWrap(true);
        rows->addWidget(hint);
    }
    rows->addStretch(1);
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false);
}

void DetailsPane::addSections(QWidget *content)
{
    auto *rows = qobject_cast<QVBoxLayout *>(content->layout());
    const DetailsContext context{*m_mark, m_figure.get(), m_names, [this] { copyStatement(); }};
    bool first = true;
    for (const auto &make : detailsSections()) {
        auto *section = make(context, content);
        if (!section)
            continue;
        if (!first)
            rows->addWidget(new Hairline(content));
        rows->addWidget(section);
        first = false;
    }
}

void DetailsPane::showFilterMenu()
{
    if (!m_mark)
        return;
    QMenu menu(this);
    addFilterActions(&menu, m_mark->keys, m_names, [this](const core::Keys &keys) { Q_EMIT filterByWanted(keys); });
    if (!menu.isEmpty())
        menu.exec(m_filter->mapToGlobal(QPoint(0, m_filter->height())));
}

} // namespace views
