#include "views/tables/measurecard.h"

#include "views/label.h"
#include "views/tables/enterprisewords.h"
#include "views/text/format.h"
#include "views/text/words.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QKeyEvent>
#include <QScreen>

#include <algorithm>
#include <cmath>

namespace views {

namespace {

/// Between two numbers lies one with a further digit.
QString quartileText(double value, int decimals)
{
    const double places = value * std::pow(10.0, decimals);
    const bool isBetween = std::abs(places - std::round(places)) > 1e-6;
    // Halves of the further digit are rounded up, as by hand, whichever side of them the double lies on.
    return isBetween ? numberText(std::round(places * 10) / std::pow(10.0, decimals + 1), decimals + 1)
                     : numberText(value, decimals);
}

} // namespace

core::Result<MeasureSummary> measureSummary(const core::Panel &panel, const core::RowMask &mask, std::size_t measure,
                                            const std::stop_token &stop)
{
    const auto statistics = core::columnStatistics(panel, mask, measure, stop);
    if (!statistics)
        return statistics.error();
    const auto quartiles = core::quantiles(panel, mask, measure, {0.25, 0.5, 0.75}, stop);
    if (!quartiles)
        return quartiles.error();
    return MeasureSummary{*statistics, *quartiles};
}

MeasureCard::MeasureCard(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_title(new Label(Type::CardTitle, Token::Text, this))
    , m_note(new Label(Type::Caption, Token::Text2, this))
    , m_body(new QWidget(this))
{
    setProperty("card", true);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(12, 10, 12, 12);
    rows->setSpacing(2);
    rows->addWidget(m_title);
    m_note->setWordWrap(true);
    rows->addWidget(m_note);
    rows->addSpacing(4);
    rows->addWidget(m_body);
    setMinimumWidth(260);
}

void MeasureCard::open(const Rows &rows, std::size_t measure, const Names &names, const QPoint &where)
{
    m_rows = rows;
    m_index = measure;
    m_names = names;
    m_measure = rows.panel.head->measures[measure];
    const items::PanelColumn column{core::SortColumn::Of::Measure, measure};
    m_title->setText(columnName(column, m_measure.field, names));
    m_note->setText(tr("Computing…"));
    setAccessibleName(m_title->text());
    fill({});
    place(where);
    m_job.start(
        [rows, measure](const std::stop_token &stop) { return measureSummary(rows.panel, *rows.mask, measure, stop); },
        [this, names, where](const core::Result<MeasureSummary> &summary) {
            if (!summary)
                return;
            const QString unit = unitText(m_measure.field.unit, names.language());
            m_note->setText(unit.isEmpty() ? tr("Of the rows shown") : tr("Of the rows shown, in %1").arg(unit));
            fill(lines(*summary));
            place(where);
        });
}

std::vector<MeasureCard::Line> MeasureCard::lines(const MeasureSummary &summary) const
{
    const core::ColumnStatistics &all = summary.statistics;
    const auto count = [](std::size_t rows) { return numberText(static_cast<double>(rows), 0); };
    const int decimals = m_measure.decimals;
    const int finer = std::max(decimals, 2); // what is divided has more of them
    std::vector<Line> lines{{tr("Rows"), count(all.rows)},
                            {tr("With a number"), count(all.known)},
                            {tr("Without a number"), count(all.rows - all.known)}};
    if (all.known == 0)
        return lines;
    if (m_measure.field.stockFlow == core::StockFlow::Flow) // stocks of several years are not added up
        lines.push_back({tr("Sum"), numberText(all.total, decimals), Of::Sums});
    lines.push_back({tr("Mean"), numberText(all.mean(), finer), Of::Sums});
    lines.push_back({tr("Standard deviation (population)"), numberText(all.deviation, finer), Of::Sums});
    lines.push_back({tr("Minimum"), numberText(all.minimum, decimals), Of::Singles});
    const QString quarters[]{tr("Lower quartile"), tr("Median"), tr("Upper quartile")};
    for (std::size_t i = 0; i < summary.quartiles.size() && i < 3; ++i)
        lines.push_back({quarters[i], quartileText(summary.quartiles[i], decimals), Of::Singles});
    lines.push_back({tr("Maximum"), numberText(all.maximum, decimals), Of::Singles});
    return lines;
}

void MeasureCard::fill(const std::vector<Line> &lines)
{
    m_lines = lines;
    qDeleteAll(m_body->findChildren<Label *>());
    delete m_grid;
    m_grid = new QGridLayout(m_body);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(24);
    m_grid->setVerticalSpacing(2);
    for (const Line &line : lines) {
        const int row = m_grid->rowCount();
        m_grid->addWidget(new Label(line.name, Type::Body, Token::Text2, m_body), row, 0);
        m_grid->addWidget(new Label(line.value, Type::Body, Token::Text, m_body), row, 1, Qt::AlignRight);
    }
    for (auto *label : m_body->findChildren<Label *>())
        label->show(); // at once: what is hidden takes no room when the card finds its size
}

void MeasureCard::place(const QPoint &where)
{
    m_grid->activate();
    layout()->activate();
    resize(sizeHint().expandedTo(minimumSize()));
    const QScreen *on = QGuiApplication::screenAt(where);
    QRect room = (on ? on : screen())->availableGeometry();
    if (const QRect inside = room & parentWidget()->window()->geometry(); inside.isValid())
        room = inside;
    move(std::clamp(where.x(), room.left(), std::max(room.left(), room.right() - width())),
         std::clamp(where.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    show();
}

QString MeasureCard::toTsv(const core::SummaryGuard &guard) const
{
    // Of what, in which unit: pasted by itself, a number says neither.
    const QString unit = unitText(m_measure.field.unit, m_names.language());
    QString text = m_title->text() + (unit.isEmpty() ? QString() : QStringLiteral(", ") + unit) + u'\n';
    if (!m_rows.origin.isEmpty())
        text += m_rows.origin + u'\n';
    for (const Line &line : m_lines) {
        QString value = line.value;
        if (line.of == Of::Singles && guard.withholdsSingles)
            value = tr("withheld: the number of a single enterprise");
        else if (line.of == Of::Sums && guard.sums != core::Suppression::None)
            value = word(core::EmptyReason::Withheld, guard.sums);
        text += line.name + u'\t' + value + u'\n';
    }
    return text;
}

void MeasureCard::copy()
{
    if (m_lines.empty() || !m_names.set())
        return;
    m_guarding.start(
        [rows = m_rows, index = m_index, set = m_names.sharedSet()](const std::stop_token &stop) {
            return core::guardOfSummary(rows.panel, set, rows.filter, *rows.mask, index, stop);
        },
        [this](const core::Result<core::SummaryGuard> &guard) {
            if (guard)
                copyUnder(*guard);
        });
}

void MeasureCard::copyUnder(const core::SummaryGuard &guard)
{
    QApplication::clipboard()->setText(toTsv(guard));
    if (guard == core::SummaryGuard{})
        m_note->setText(tr("Copied"));
    else if (guard.sums == core::Suppression::None)
        m_note->setText(tr("Copied without the numbers of single enterprises, of which some are withheld"));
    else
        m_note->setText(tr("Copied without what would tell of a single enterprise"));
    place(pos());
}

void MeasureCard::hideEvent(QHideEvent *event)
{
    m_job.cancel();
    m_guarding.cancel();
    QFrame::hideEvent(event);
}

void MeasureCard::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->key() == Qt::Key_Escape)
        hide();
    else
        QFrame::keyPressEvent(event);
}

} // namespace views
