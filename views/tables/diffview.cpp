#include "views/tables/diffview.h"

#include "models/core/disclosure/guardeddiff.h"
#include "models/output/diffcsv.h"
#include "views/dialogs/savecsv.h"
#include "views/flowlayout.h"
#include "views/label.h"
#include "views/plainbutton.h"
#include "views/segmented.h"
#include "views/tables/plaincell.h"
#include "views/text/changewords.h"
#include "views/text/format.h"
#include "views/text/words.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>

#include <algorithm>
#include <array>
#include <set>

namespace views {

namespace {

using items::DiffModel;
using Group = DiffModel::Group;

constexpr Group groups[] = {Group::Revised, Group::WithinRounding, Group::Details, Group::Added,
                            Group::Removed, Group::Indicators,     Group::Rows,    Group::Other};
constexpr int mostOpen = 2000; ///< rows of a diff that opens all its groups

/// Changes in the colour of their sign, heads of groups as heads.
class DiffCell : public PlainCell
{
public:
    using PlainCell::PlainCell;

protected:
    Token toneOf(const QModelIndex &index) const override
    {
        if (index.column() == DiffModel::Before || index.column() == DiffModel::Source)
            return Token::Text2;
        if (index.column() != DiffModel::Delta && index.column() != DiffModel::DeltaPercent)
            return Token::Text;
        const int sign = index.data(DiffModel::SignRole).toInt();
        return sign > 0 ? Token::Positive : sign < 0 ? Token::Negative : Token::Text;
    }
    bool isHead(const QModelIndex &index) const override { return index.data(DiffModel::HeadRole).toBool(); }
};

/// A count of changed rows of a resource, none of which is listed.
bool isCount(const QModelIndex &row)
{
    return row.data(DiffModel::GroupRole).toInt() == static_cast<int>(Group::Other) &&
           row.siblingAtColumn(DiffModel::Region).data().toString().isEmpty();
}

QString shortName(Group group)
{
    switch (group) {
    case Group::Revised:
        return DiffView::tr("Revised");
    case Group::WithinRounding:
        return DiffView::tr("Within rounding");
    case Group::Details:
        return DiffView::tr("Details");
    case Group::Added:
        return DiffView::tr("Added");
    case Group::Removed:
        return DiffView::tr("Removed");
    case Group::Indicators:
        return DiffView::tr("Definitions");
    case Group::Rows:
        return DiffView::tr("Enterprises");
    case Group::Other:
        break;
    }
    return DiffView::tr("Other rows");
}

QString longName(Group group)
{
    switch (group) {
    case Group::WithinRounding:
        return DiffView::tr("Within rounding: perhaps the same number");
    case Group::Details:
        return DiffView::tr("Same value, other status, growth or note");
    case Group::Indicators:
        return DiffView::tr("What indicators and columns say of themselves");
    case Group::Rows:
        return DiffView::tr("Rows of enterprises");
    case Group::Other:
        return DiffView::tr("Other rows of the dataset");
    default:
        return shortName(group);
    }
}

} // namespace

DiffView::DiffView(QWidget *parent)
    : QWidget(parent)
    , m_model(new DiffModel(this))
    , m_groups(new Segmented(this))
    , m_search(new QLineEdit(this))
    , m_save(new PlainButton(this))
    , m_tree(new QTreeView(this))
    , m_foot(new Label(Type::Caption, Token::Text2, this))
{
    auto *bar = new FlowLayout(nullptr, 8); // where there is no room for both, the search stands below
    bar->setContentsMargins(12, 8, 12, 8);
    bar->addWidget(m_groups);
    bar->addWidget(m_search);
    bar->addWidget(m_save);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addLayout(bar);
    rows->addWidget(m_tree, 1);
    rows->addSpacing(4);
    rows->addLayout(inset(m_foot, 12));
    rows->addSpacing(4);
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(180);
    setFocusProxy(m_tree);
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new DiffCell(m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setIndentation(16);
    m_tree->setTabKeyNavigation(false);
    m_tree->setMouseTracking(true);
    m_tree->viewport()->installEventFilter(this);
    m_tree->header()->setFixedHeight(PlainCell::lineHeight);
    m_tree->header()->setFont(typeFont(font(), Type::Caption));
    connect(m_groups, &Segmented::currentChanged, this, &DiffView::narrow);
    connect(m_search, &QLineEdit::textChanged, this, &DiffView::narrow);
    connect(m_save, &QPushButton::clicked, this, &DiffView::save);
    connect(m_tree, &QTreeView::clicked, this, &DiffView::pick);
    connect(m_tree, &QTreeView::activated, this, &DiffView::pick);
    retranslate();
}

void DiffView::setDiff(std::shared_ptr<const core::Diff> diff, const Names &names)
{
    m_diff = std::move(diff);
    m_names = names;
    retranslate();
}

void DiffView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DiffView::retranslate()
{
    QStringList choices{tr("All")};
    m_present.clear();
    for (const Group group : groups) {
        const std::size_t count = m_diff ? DiffModel::count(*m_diff, group) : 0;
        if (count == 0)
            continue;
        m_present.push_back(group);
        choices += shortName(group) + u' ' + QString::number(count);
    }
    m_groups->setChoices(choices);
    m_groups->setVisible(m_present.size() > 1);
    m_groups->setAccessibleName(tr("Kind of change"));
    m_search->setPlaceholderText(tr("Filter rows"));
    m_search->setAccessibleName(tr("Filter rows"));
    m_save->setText(tr("Save as CSV…"));
    m_save->setEnabled(m_diff && !m_diff->isEmpty());
    m_save->setToolTip(m_diff && !m_diff->rows.empty() ? tr("Without the numbers of single enterprises") : QString());
    m_tree->setAccessibleName(tr("Changes"));
    fill();
}

void DiffView::fill()
{
    const Names &names = m_names;
    DiffModel::Texts texts;
    texts.group = [](Group group, int rows) -> QString { return longName(group) + u" · " + numberText(rows, 0); };
    texts.figure = [names](const core::ClaimKey &key) {
        QString figure = names(key.indicator);
        if (!key.sector.empty())
            figure += u" · " + names(key.sector);
        return figure;
    };
    texts.region = [names](const core::ClaimKey &key) {
        return key.organisation.empty() ? names(key.region) : names(key.organisation);
    };
    texts.period = [language = m_names.language()](const core::ClaimKey &key) {
        return periodText(key.period, language);
    };
    texts.content = views::contentText;
    texts.change = [language = m_names.language()](const auto &claim) { return differenceText(claim, language); };
    texts.interval = [](const core::RevisedClaim &claim) {
        QStringList parts{differenceEnds(claim),
                          claim.after.note == core::Note::None ? QString() : word(claim.after.note)};
        parts.removeAll(QString());
        return parts.join(u" · ");
    };
    texts.percent = [](double percent) { return signedText(percent, std::min(2, significantDecimals(percent))); };
    texts.cellChange = [language = m_names.language()](const auto &cell) { return differenceText(cell, language); };
    texts.source = [](const core::ClaimKey &key) { return QString::fromStdString(key.source.text()); };
    texts.indicator = [names](const core::RevisedIndicator &revised) -> QString {
        return names(revised.indicator) + u" · " + columnTitle(QString::fromStdString(revised.field));
    };
    texts.figures = [](const core::RevisedIndicator &revised) {
        return tr("its figures, numbers unchanged: %1").arg(numberText(static_cast<double>(revised.figures), 0));
    };
    texts.fieldText = [names](const std::string &field, const std::string &value) {
        return fieldText(field, value, names);
    };
    texts.otherRow = [now = m_names](const core::ResourceChange &row) -> QString {
        return columnTitle(QString::fromStdString(row.resource)) + u" · " + rowName(row, now);
    };
    texts.field = [](const std::string &field) { return columnTitle(QString::fromStdString(field)); };
    texts.column = [now = m_names](const core::RevisedColumn &revised) -> QString {
        const QString title = now(revised.title);
        return (title.isEmpty() ? QString::fromStdString(revised.column) : title) + u" · " +
               columnTitle(QString::fromStdString(revised.field));
    };
    texts.wholeColumn = [now = m_names](const core::ColumnChange &column) { return columnChange(column, now); };
    texts.enterprise = [](const core::RowChange &row) -> QString {
        const QString id = QString::fromStdString(row.enterprise);
        return row.name.empty() ? id : QString::fromStdString(row.name) + u" (" + id + u')';
    };
    texts.cell = [now = m_names](const core::RevisedCell &cell) -> QString {
        const QString title = now(cell.title);
        return title.isEmpty() ? QString::fromStdString(cell.column) : title;
    };
    texts.cellText = [](const core::RevisedCell &cell, const std::string &text) {
        return text.empty() ? QStringLiteral("—") : cell.isMeasure ? literalText(text) : QString::fromStdString(text);
    };
    texts.whole = [](core::RowChange::Kind kind) {
        return kind == core::RowChange::Kind::Added ? tr("row added") : tr("row removed");
    };
    texts.resource = [](const core::NamedCounts &resource) -> QString {
        return resourceTitle(resource.name) + u" · " + signedCountsText(resource.counts);
    };
    texts.header = [](int column) {
        const QStringList headers{tr("Indicator"), tr("Subject"), tr("Period"),    tr("Before"), tr("After"),
                                  tr("Δ"),         tr("Δ %"),     tr("Δ lies in"), tr("Source")};
        return headers.value(column);
    };
    m_model->setDiff(m_diff, std::move(texts));
    narrow();
}

void DiffView::narrow()
{
    const int chosen = m_groups->current();
    m_model->narrow(chosen <= 0 ? std::nullopt : std::optional(m_present[static_cast<std::size_t>(chosen - 1)]),
                    m_search->text());
    if (m_model->shownRows() <= mostOpen)
        m_tree->expandAll();
    else
        m_tree->collapseAll();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        m_tree->setFirstColumnSpanned(row, {}, true);
        const QModelIndex head = m_model->index(row, 0);
        for (int child = 0; child < m_model->rowCount(head); ++child) {
            if (isCount(m_model->index(child, 0, head)))
                m_tree->setFirstColumnSpanned(child, head, true); // says all that there is
        }
    }
    std::size_t all = 0;
    for (const Group group : groups)
        all += m_diff ? DiffModel::count(*m_diff, group) : 0;
    const QString foot = all == 0 ? tr("Nothing changed.") : tr("%1 of %2 rows").arg(m_model->shownRows()).arg(all);
    m_foot->setText(foot + (m_diff ? cutText(*m_diff) : QString()));
    fitColumns();
}

void DiffView::pick(const QModelIndex &index)
{
    if (const auto change = m_model->claimAt(index))
        Q_EMIT claimPicked(*change);
    else if (const core::RowChange *row = m_model->panelRowAt(index))
        Q_EMIT panelRowPicked(*row);
}

QString DiffView::contentText(const std::optional<core::ClaimContent> &content)
{
    return content ? views::contentText(*content, true) : QStringLiteral("—");
}

QByteArray DiffView::csv() const
{
    const auto name = [this](const core::Keys &keys, const QString &field) { return m_names.key(keys, field); };
    const output::Phrases phrases{[](const QString &column) { return columnTitle(column); }, name, {}, {}};
    core::Diff told = *m_diff;
    core::withholdRows(told);
    return output::diffCsv(told, phrases);
}

void DiffView::save() { saveCsv(tr("Save the changes"), QStringLiteral("changes.csv"), csv(), m_foot); }

bool DiffView::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::Resize) // of the room for the columns
        fitColumns();
    return QWidget::eventFilter(object, event);
}

/// What a column needs for its words, in pixels; of many rows the first ones tell.
int DiffView::wantedWidth(int column) const
{
    constexpr int looked = 200, padding = 24;
    int wanted = m_tree->header()->sectionSizeHint(column);
    const int indentation = column == DiffModel::Figure ? 2 * m_tree->indentation() : 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex head = m_model->index(row, 0);
        for (int child = 0; child < std::min(looked, m_model->rowCount(head)); ++child) {
            if (isCount(m_model->index(child, 0, head)))
                continue; // it spans all columns
            const QString text = m_model->index(child, column, head).data().toString();
            wanted = std::max(wanted, m_tree->fontMetrics().horizontalAdvance(text) + indentation + padding);
        }
    }
    return wanted;
}

/// Columns in which no group shown has anything to say would only take room from the others.
void DiffView::hideBlankColumns()
{
    std::set<int> shown;
    for (int row = 0; row < m_model->rowCount(); ++row)
        shown.insert(m_model->index(row, 0).data(DiffModel::GroupRole).toInt());
    const auto say = [&](int column, std::initializer_list<Group> saying) {
        const bool says = std::ranges::any_of(saying, [&](Group one) { return shown.contains(static_cast<int>(one)); });
        m_tree->setColumnHidden(column, !says && !shown.empty());
    };
    const std::initializer_list<Group> both = {Group::Revised,    Group::WithinRounding, Group::Details, Group::Removed,
                                               Group::Indicators, Group::Rows,           Group::Other};
    say(DiffModel::Before, both);
    say(DiffModel::After, {Group::Revised, Group::WithinRounding, Group::Details, Group::Added, Group::Indicators,
                           Group::Rows, Group::Other});
    say(DiffModel::Delta, {Group::Revised, Group::WithinRounding, Group::Details, Group::Rows});
    say(DiffModel::DeltaPercent, {Group::Revised, Group::WithinRounding});
    say(DiffModel::DeltaInterval, {Group::Revised, Group::WithinRounding});
    say(DiffModel::Source, {Group::Revised, Group::WithinRounding, Group::Details, Group::Added, Group::Removed});
}

/// Every column as wide as its words while there is room, the rest shared; else the widest give way, names the least.
/// The interval of a difference stands where there is room for all; else it is in the tip and the details.
void DiffView::fitColumns()
{
    hideBlankColumns();
    const int room = m_tree->viewport()->width();
    int wanted = 0;
    for (int column = 0; column < DiffModel::ColumnCount; ++column)
        wanted += m_tree->isColumnHidden(column) ? 0 : wantedWidth(column);
    if (wanted > room)
        m_tree->setColumnHidden(DiffModel::DeltaInterval, true);
    std::array<int, DiffModel::ColumnCount> widths{};
    int columns = 0;
    for (int column = 0; column < DiffModel::ColumnCount; ++column) {
        if (m_tree->isColumnHidden(column))
            continue;
        widths[static_cast<std::size_t>(column)] = wantedWidth(column);
        ++columns;
    }
    // In less nothing can be told apart: then the columns are scrolled.
    constexpr std::array<int, DiffModel::ColumnCount> least{200, 112, 112, 88, 88, 140, 112, 112, 112};
    const auto widthOf = [&](int column, int most) {
        const auto at = static_cast<std::size_t>(column);
        return std::min(widths[at], std::max(most, least[at]));
    };
    const auto taken = [&widthOf](int most) {
        int sum = 0;
        for (int column = 0; column < DiffModel::ColumnCount; ++column)
            sum += widthOf(column, most);
        return sum;
    };
    int most = *std::ranges::max_element(widths);
    const int spare = std::max(0, room - taken(most)) / columns;
    while (most > 0 && taken(most) > room)
        --most;
    for (int column = 0; column < DiffModel::ColumnCount; ++column)
        m_tree->setColumnWidth(column, widthOf(column, most) + spare);
    m_tree->header()->setStretchLastSection(taken(most) <= room);
}

} // namespace views
