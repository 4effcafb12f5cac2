#include "views/noticebar.h"

#include "views/badge.h"
#include "views/icons.h"
#include "views/style.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace views {

namespace {

QToolButton *makeButton(QWidget *parent, const char *look)
{
    auto *button = new QToolButton(parent);
    button->setProperty(look, true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setCursor(Qt::ArrowCursor);
    return button;
}

} // namespace

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent)
    , m_sentence(new QLabel(this))
    , m_actions{makeButton(this, "flat"), makeButton(this, "flat")}
    , m_close(makeButton(this, "bare"))
{
    setMinimumHeight(36);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(34, 3, 4, 3);
    row->setSpacing(8);
    row->addWidget(m_sentence, 1);
    for (int at = 0; at < 2; ++at) {
        row->addWidget(m_actions[at]);
        connect(m_actions[at], &QToolButton::clicked, this, [this, at] { Q_EMIT triggered(at); });
    }
    row->addWidget(m_close);
    m_close->setIcon(icon(QStringLiteral("close")));
    connect(m_close, &QToolButton::clicked, this, [this] {
        clear();
        Q_EMIT closed();
    });
    retranslate();
    hide();
}

void NoticeBar::setNotice(Kind kind, Wording sentence, std::vector<Wording> actions)
{
    m_kind = kind;
    const QString look = kind == Kind::Info      ? QStringLiteral("info")
                         : kind == Kind::Warning ? QStringLiteral("warning")
                                                 : QStringLiteral("error");
    setLook(this, "notice", look);
    m_wording = std::move(sentence);
    m_actionWordings = std::move(actions);
    for (std::size_t at = 0; at < std::size(m_actions); ++at)
        m_actions[at]->setVisible(at < m_actionWordings.size());
    retranslate();
    show();
    update();
}

void NoticeBar::clear()
{
    m_wording = {};
    m_actionWordings.clear();
    retranslate();
    hide();
}

void NoticeBar::clearPassing()
{
    if (m_kind == Kind::Info && m_actionWordings.empty())
        clear();
}

QString NoticeBar::sentence() const { return m_sentence->text(); }

void NoticeBar::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    const Sign sign = m_kind == Kind::Info ? Sign::Note : m_kind == Kind::Warning ? Sign::Triangle : Sign::Cross;
    drawSign(painter, QRectF(12, (height() - 14) / 2.0, 14, 14), sign, themeOf(this));
}

void NoticeBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void NoticeBar::retranslate()
{
    const QString sentence = m_wording ? m_wording() : QString();
    m_sentence->setText(sentence);
    m_sentence->setToolTip(sentence);
    setAccessibleName(sentence);
    for (std::size_t at = 0; at < std::size(m_actions); ++at)
        m_actions[at]->setText(at < m_actionWordings.size() ? m_actionWordings[at]() : QString());
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
}

} // namespace views
