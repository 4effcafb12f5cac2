#include "views/tables/enterprisecardparts.h"

#include "views/icons.h"
#include "views/tables/tickmenu.h"

#include <QBoxLayout>

#include <utility>

namespace views {

void EnterpriseCard::makeHeader()
{
    auto &p = *m_parts;
    auto *lines = new QVBoxLayout;
    lines->setContentsMargins(11, 0, 7, 2);
    lines->setSpacing(0);
    auto *first = new QHBoxLayout;
    first->setSpacing(6);
    p.title = new Label(Type::CardTitle, Token::Text, this);
    p.title->setElided(true);
    p.find = new QLineEdit(this);
    p.find->setClearButtonEnabled(true);
    p.find->setFixedWidth(220);
    p.find->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    first->addWidget(p.title, 1);
    first->addWidget(p.find);
    for (auto [button, name] : {std::pair(&p.measures, "chart-bar"), {&p.columns, "columns"}, {&p.copy, "copy"}}) {
        *button = new QToolButton(this);
        (*button)->setIcon(icon(QLatin1String(name)));
        (*button)->setProperty("bare", true);
        first->addWidget(*button);
    }
    for (QToolButton *button : {p.measures, p.columns}) {
        button->setMenu(new TickMenu(button));
        button->setPopupMode(QToolButton::InstantPopup);
    }
    auto *second = new QHBoxLayout;
    second->setContentsMargins(0, 0, 5, 0);
    p.counts = new Label(Type::Caption, Token::Text2, this);
    p.counts->setElided(true);
    p.status = new Label(Type::Caption, Token::Text2, this);
    second->addWidget(p.counts, 1);
    second->addWidget(p.status);
    lines->addLayout(first);
    lines->addLayout(second);
    static_cast<QVBoxLayout *>(layout())->addLayout(lines);
}

void EnterpriseCard::makeBody()
{
    auto &p = *m_parts;
    p.table = new EnterpriseTable(this);
    p.empty = new QWidget(this);
    auto *column = new QVBoxLayout(p.empty);
    column->setContentsMargins(11, 8, 11, 8);
    p.reason = new Label(Type::Body, Token::Text2, p.empty);
    p.reason->setWordWrap(true);
    p.remedy = new QPushButton(p.empty);
    column->addWidget(p.reason);
    column->addWidget(p.remedy, 0, Qt::AlignLeft);
    column->addStretch();
    auto *rows = static_cast<QVBoxLayout *>(layout());
    rows->addWidget(p.table, 1);
    rows->addWidget(p.empty, 1);
    setFocusProxy(p.table);
}

} // namespace views
