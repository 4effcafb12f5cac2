#include "views/statusline.h"

#include "views/label.h"
#include "views/text/format.h"

#include <QBoxLayout>
#include <QEvent>
#include <QProgressBar>

namespace views {

StatusLine::StatusLine(QWidget *parent)
    : QFrame(parent)
    , m_left(new Label(Type::Caption, Token::Text2, this))
    , m_state(new Label(Type::Caption, Token::Text2, this))
    , m_bar(new QProgressBar(this))
{
    setProperty("panel", QStringLiteral("bottom"));
    setFixedHeight(25);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 1, 16, 0);
    row->setSpacing(8);
    m_left->setElided(true);
    m_bar->setFixedSize(120, 4);
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->hide();
    row->addWidget(m_left, 1);
    row->addWidget(m_state);
    row->addWidget(m_bar);
    m_delay.setSingleShot(true);
    m_delay.setInterval(150);
    connect(&m_delay, &QTimer::timeout, this, [this] {
        m_state->setTone(Token::Text2);
        m_state->setText(tr("Computing…"));
        m_bar->show();
    });
    retranslate();
}

void StatusLine::setDataset(const core::Dataset &dataset)
{
    m_dataset = dataset;
    retranslate();
}

void StatusLine::start() { m_delay.start(); }

void StatusLine::finish()
{
    m_delay.stop();
    m_bar->hide();
    m_state->setTone(Token::Text2);
    m_state->setText(tr("Ready"));
}

void StatusLine::say(const QString &sentence, bool wrong)
{
    finish();
    m_state->setTone(wrong ? Token::ErrorText : Token::Text);
    m_state->setText(sentence);
}

QString StatusLine::state() const { return m_state->text(); }

void StatusLine::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StatusLine::retranslate()
{
    setAccessibleName(tr("Status"));
    m_bar->setAccessibleName(tr("Progress"));
    if (!m_bar->isVisible())
        m_state->setText(tr("Ready"));
    if (!m_dataset.indicators) {
        m_left->setText(tr("No dataset"));
        return;
    }
    const auto &revision = m_dataset.revision;
    const QString version = QString::fromStdString(revision.version);
    const QStringList parts{
        tr("Dataset %1 %2").arg(QString::fromStdString(m_dataset.name), version).trimmed(),
        tr("Revision r%1 · %2").arg(revision.number).arg(QString::fromStdString(revision.shortHash())),
        counts().join(QStringLiteral(" · "))};
    m_left->setText(parts.join(QStringLiteral("     ")));
}

/// What the dataset has, and nothing that it has none of.
QStringList StatusLine::counts() const
{
    const auto &tables = m_dataset.indicators->tables();
    const auto number = [](std::size_t count) { return numberText(static_cast<double>(count), 0); };
    QStringList parts;
    if (!tables.observations.empty())
        parts += tr("Observations: %1").arg(number(tables.observations.size()));
    if (m_dataset.panel)
        parts += tr("Enterprise-years: %1").arg(number(m_dataset.panel.head->rows()));
    parts += tr("Sources: %1").arg(number(tables.sources.size()));
    if (!tables.organisations.empty())
        parts += tr("Organisations: %1").arg(number(tables.organisations.size()));
    return parts;
}

} // namespace views
