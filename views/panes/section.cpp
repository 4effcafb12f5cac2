#include "views/panes/section.h"

#include "views/style.h"

#include <QPainter>
#include <QVBoxLayout>

namespace views {

namespace {

// Chevron, bold title, note in the second text colour at the right.
class SectionHeader : public QToolButton
{
public:
    explicit SectionHeader(QWidget *parent)
        : QToolButton(parent)
    {
        setCheckable(true);
        setChecked(true);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setFixedHeight(28);
    }

    void setNote(const QString &note)
    {
        m_note = note;
        setAccessibleDescription(note);
        update();
    }
    const QString &note() const { return m_note; }
    QSize sizeHint() const override { return {120, 28}; }
    QSize minimumSizeHint() const override { return {80, 28}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme theme = themeOf(this);
        int left = 0;
        if (isEnabled()) {
            drawChevron(painter, QRectF(0, height() / 2.0 - 4, 8, 8), isChecked() ? Qt::DownArrow : Qt::RightArrow,
                        color(Token::Text2, theme));
            left = 17;
        }
        QFont bold = font();
        bold.setBold(true);
        painter.setFont(bold);
        painter.setPen(color(Token::Text, theme));
        painter.drawText(rect().adjusted(left, 0, 0, 0), Qt::AlignVCenter, text());
        painter.setFont(font());
        painter.setPen(color(Token::Text2, theme));
        painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignRight, m_note);
    }

private:
    QString m_note;
};

} // namespace

Section::Section(QWidget *parent)
    : QWidget(parent)
    , m_header(new SectionHeader(this))
{
    m_header->setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 7, 12, 9);
    column->setSpacing(2);
    column->addWidget(m_header);
    connect(m_header, &QToolButton::toggled, this, &Section::setOpen);
}

void Section::setContent(QWidget *content)
{
    m_content = content;
    layout()->addWidget(content);
}

void Section::setTitle(const QString &title)
{
    m_header->setText(title);
    m_header->setAccessibleName(title);
}

void Section::setNote(const QString &note) { static_cast<SectionHeader *>(m_header)->setNote(note); }

QString Section::note() const { return static_cast<const SectionHeader *>(m_header)->note(); }

void Section::setFoldable(bool foldable) { m_header->setEnabled(foldable); }

void Section::setOpen(bool open)
{
    m_open = open;
    m_header->setChecked(open);
    m_content->setVisible(open);
}

void Section::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, color(Token::Border, themeOf(this)));
}

} // namespace views
