#include "views/pages/panelpage.h"

#include "models/core/figurebuild/panelreading.h"
#include "models/core/pagefigures.h"
#include "models/workspace/workspace.h"
#include "views/focus.h"
#include "views/label.h"
#include "views/tables/enterprisecard.h"
#include "views/tables/enterprisetable.h"
#include "views/tables/enterprisewords.h"
#include "views/tables/profilecard.h"
#include "views/tile.h"

#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QSignalBlocker>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace views {

namespace {

constexpr int cardHeight = 420;
constexpr int cardHeightAbove = 264; ///< while a profile is open below

std::vector<core::FigureSpec> figuresOfPanel(const core::Dataset &dataset)
{
    std::vector<core::FigureSpec> specs = core::figuresOf(*core::page("enterprises"), dataset);
    std::erase_if(specs, [](const core::FigureSpec &spec) { return spec.id == "enterprises/table"; }); // has a card
    return specs;
}

/// The first flow of the panel is what its figures show by default.
int defaultMeasure(const core::PanelHead &head)
{
    const auto flow = std::ranges::find_if(
        head.measures, [](const core::PanelMeasure &one) { return one.field.stockFlow == core::StockFlow::Flow; });
    return flow == head.measures.end() ? 0 : static_cast<int>(flow - head.measures.begin());
}

/// Enterprises of several values in a cell move between no groups that could be named.
bool isDivision(const core::PanelDimension &dimension) { return dimension.field.separator == '\0'; }

/// Sectors are what enterprises move between by default; nothing where the panel has none.
QString defaultDivision(const core::PanelHead &head)
{
    const auto sector = head.dimensionOf("sectors");
    return sector && isDivision(head.dimensions[*sector]) ? QString::fromStdString(head.dimensions[*sector].field.name)
                                                          : QString();
}

/// What a page stands in; nullptr when it stands by itself.
QScrollArea *scrollAround(const QWidget *page)
{
    QWidget *around = page->parentWidget();
    while (around && !qobject_cast<QScrollArea *>(around))
        around = around->parentWidget();
    return qobject_cast<QScrollArea *>(around);
}

} // namespace

PanelPage::PanelPage(const workspace::Workspace &workspace, QWidget *parent)
    : GridPage(QStringLiteral("enterprises"), figuresOfPanel(workspace.dataset()), QStringLiteral("panel"), parent)
    , m_workspace(workspace)
    , m_card(new EnterpriseCard(this))
    , m_profile(new ProfileCard(this))
    , m_measure(new QComboBox(this))
    , m_against(new QComboBox(this))
    , m_moves(new QComboBox(this))
    , m_measureLabel(new Label(Type::Body, Token::Text2, this))
    , m_againstLabel(new Label(Type::Body, Token::Text2, this))
    , m_movesLabel(new Label(Type::Body, Token::Text2, this))
{
    m_card->setMinimumHeight(cardHeight);
    for (QComboBox *box : {m_measure, m_against, m_moves})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    addAbove(m_profile);
    addAbove(m_card);
    bar()->addWidget(m_measureLabel);
    bar()->addWidget(m_measure);
    bar()->addSpacing(8);
    bar()->addWidget(m_againstLabel);
    bar()->addWidget(m_against);
    bar()->addSpacing(16);
    bar()->addWidget(m_movesLabel);
    bar()->addWidget(m_moves);
    bar()->addStretch(1);
    retranslate();
    const core::PanelHead &head = *workspace.dataset().panel.head;
    m_measure->setCurrentIndex(defaultMeasure(head));
    m_against->setCurrentIndex(m_measure->currentIndex() == 0 && m_against->count() > 1 ? 1 : 0);
    connect(m_measure, &QComboBox::currentIndexChanged, this, &PanelPage::choose);
    connect(m_against, &QComboBox::currentIndexChanged, this, &PanelPage::choose);
    m_moves->setCurrentIndex(m_moves->findData(defaultDivision(head)));
    connect(m_moves, &QComboBox::currentIndexChanged, this, &PanelPage::choose);
    connectPicks();
    auto *slash = new QShortcut(QKeySequence(Qt::Key_Slash), this);
    connect(slash, &QShortcut::activated, this, [this] {
        m_card->focusFind();
        focusInSight(m_card->findField());
    });
    connect(m_card, &EnterpriseCard::noticed, this, &Page::noticed);
    connect(m_profile, &ProfileCard::noticed, this, &Page::noticed);
    connect(m_profile, &ProfileCard::opened, this, &PanelPage::showProfile);
    connect(m_profile, &ProfileCard::closeWanted, this, &PanelPage::closeOpened);
    connect(m_card, &EnterpriseCard::unfilterWanted, this, [this] { Q_EMIT filterWanted(core::Filter{}); });
    choose();
}

/// Whatever shows single enterprises opens their profile.
void PanelPage::connectPicks()
{
    connect(m_card, &EnterpriseCard::picked, this, &PanelPage::pickRow);
    connect(m_card, &EnterpriseCard::opened, this, [this](const core::Keys &keys) { open(keys.organisation); });
    connect(m_profile, &ProfileCard::picked, this, [this](const core::Keys &keys, std::size_t measure) {
        if (const core::Mark *mark = m_profile->mark(keys, measure))
            pickMark(*mark, measure);
    });
}

void PanelPage::pick(const Tile *tile, const core::Keys &keys)
{
    m_meant.reset();
    GridPage::pick(tile, keys);
    if (!keys.organisation.empty())
        open(keys.organisation);
}

/// A cell of the table: its number, or in a column without numbers that of the page's measure.
void PanelPage::pickRow(const core::Keys &keys, int column)
{
    m_meant.reset();
    const core::OrderedRows &rows = m_card->table()->rows()->ordered();
    const auto &columns = m_card->table()->rows()->panelColumns();
    const auto at = static_cast<std::size_t>(std::max(0, column));
    const bool isNumber = at < columns.size() && columns[at].of == core::SortColumn::Of::Measure;
    const std::size_t measure =
        isNumber ? columns[at].index : static_cast<std::size_t>(std::max(0, m_measure->currentIndex()));
    const auto row = keys.period && rows.mask() && measure < rows.panel().head->measures.size()
                         ? core::rowOf(rows.panel(), *rows.mask(), keys.organisation.text(), keys.period->year())
                         : std::nullopt;
    if (!row) {
        Q_EMIT picked(keys);
        return;
    }
    core::Mark mark = core::numberWithChange(rows.panel(), *row, measure);
    mark.keys = keys;
    pickMark(std::move(mark), measure);
}

void PanelPage::pickMark(core::Mark mark, std::size_t measure)
{
    const core::Dataset &dataset = m_workspace.dataset();
    const core::PanelHead &head = *dataset.panel.head;
    core::Figure figure;
    figure.spec.id = "enterprises/table";
    figure.spec.subject = core::FigureSubject::Organisations;
    figure.spec.chart = core::ChartKind::Table;
    figure.spec.measure = head.measures[measure].field.name;
    figure.dataset = dataset.name;
    figure.panel = head.schema.title.empty() ? head.schema.resource : head.schema.title;
    figure.axes = {core::axisOf(head.measures[measure])};
    figure.measurement = mark.measurement;
    figure.marks = {mark};
    figure.shown = figure.of = 1;
    const core::Keys keys = mark.keys;
    m_meant = Meant{std::move(mark), std::make_shared<const core::Figure>(std::move(figure))};
    Q_EMIT picked(keys);
}

std::optional<Page::Meant> PanelPage::meant(const core::Keys &keys) const
{
    return m_meant && m_meant->mark.keys == keys ? m_meant : GridPage::meant(keys);
}

void PanelPage::open(const core::OrganisationId &id)
{
    if (const QScrollArea *scroll = scrollAround(this); scroll && !m_profile->isOpen())
        m_cameFrom = scroll->verticalScrollBar()->value();
    m_toShow = true;
    m_profile->open(m_workspace.dataset().panel, id, names());
}

/// The table stays above the profile, lower than before, so that both are seen.
void PanelPage::showProfile()
{
    m_card->setMinimumHeight(cardHeightAbove);
    Q_EMIT openedChanged();
    if (!std::exchange(m_toShow, false))
        return;
    QTimer::singleShot(0, this, [this] {                                // when it has its place
        m_card->setSelection(core::Keys(m_card->table()->selection())); // its row may have gone out of sight
        if (QScrollArea *scroll = scrollAround(this); scroll && m_profile->isVisible())
            scroll->ensureWidgetVisible(m_profile, 0, 12);
    });
}

bool PanelPage::hasOpened() const { return m_profile->isOpen(); }

void PanelPage::closeOpened()
{
    if (!m_profile->isOpen())
        return;
    const bool focused = m_profile->isAncestorOf(QApplication::focusWidget());
    m_profile->close();
    m_card->setMinimumHeight(cardHeight);
    if (focused)
        m_card->setFocus();
    Q_EMIT openedChanged();
    QTimer::singleShot(0, this, [this] {
        if (QScrollArea *scroll = scrollAround(this))
            scroll->verticalScrollBar()->setValue(m_cameFrom);
    });
}

void PanelPage::setFigures(const std::vector<workspace::FigurePtr> &figures, const Names &given)
{
    const bool otherWords = given.language() != names().language();
    GridPage::setFigures(figures, given);
    if (otherWords)
        retranslate();
    const core::Dataset &dataset = m_workspace.dataset();
    if (dataset.panel.rows.get() != m_rows || otherWords) { // the same panel would begin anew
        if (m_rows != dataset.panel.rows.get())
            m_meant.reset();
        m_rows = dataset.panel.rows.get();
        m_card->setPanel(dataset.panel, given);
        if (m_profile->isOpen())
            m_profile->open(dataset.panel, m_profile->enterprise(), given);
    }
    if (const auto filter = core::resolve(m_workspace.filter().filter(), *dataset.panel.head, *dataset.indicators))
        m_card->setFilter(*filter, {dataset.name, dataset.revision.shortHash(), m_workspace.filter().filter()});
}

/// Whoever picks an enterprise sees its years and milestones; picking anything else leaves them.
void PanelPage::setSelection(const core::Keys &keys)
{
    GridPage::setSelection(keys);
    m_card->setSelection(keys);
    if (keys.organisation.empty() || keys.organisation == m_enterprise)
        return;
    m_enterprise = keys.organisation;
    if (m_profile->isOpen() && m_profile->enterprise() != m_enterprise)
        m_profile->open(m_workspace.dataset().panel, m_enterprise, names());
    choose();
}

bool PanelPage::showKeys(const core::Keys &keys)
{
    if (keys.organisation.empty())
        return false;
    setSelection(keys);
    open(keys.organisation);
    return true;
}

void PanelPage::showSpecs(const std::vector<core::FigureSpec> &figures)
{
    const auto &measures = m_workspace.dataset().panel.head->measures;
    const auto placeOf = [&](const std::string &name) {
        const auto found = std::ranges::find(measures, name, [](const auto &one) { return one.field.name; });
        return found == measures.end() ? -1 : static_cast<int>(found - measures.begin());
    };
    for (const core::FigureSpec &spec : figures) {
        const QSignalBlocker quiet(m_measure), quietToo(m_against), quietAsWell(m_moves);
        if (const int at = placeOf(spec.measure); at >= 0)
            m_measure->setCurrentIndex(at);
        if (const int at = placeOf(spec.against); at >= 0)
            m_against->setCurrentIndex(at);
        if (spec.id == "enterprises/series")
            m_enterprise = spec.organisation;
        if (spec.subject == core::FigureSubject::FirmFlows)
            m_moves->setCurrentIndex(std::max(0, m_moves->findData(QString::fromStdString(spec.groupBy))));
    }
    choose();
}

std::optional<workspace::PanelTable> PanelPage::panelTable() const
{
    const EnterpriseTable &table = *m_card->table();
    if (table.rows()->rowCount() == 0)
        return std::nullopt;
    return workspace::PanelTable{table.rows()->ordered(), table.shownColumns()};
}

void PanelPage::changeEvent(QEvent *event)
{
    GridPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PanelPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && hasOpened())
        closeOpened();
    else
        GridPage::keyPressEvent(event);
}

void PanelPage::retranslate()
{
    m_measureLabel->setText(tr("Measure"));
    m_againstLabel->setText(tr("against"));
    m_measure->setAccessibleName(tr("Measure"));
    m_against->setAccessibleName(tr("Measure across the scatter plot"));
    m_movesLabel->setText(tr("Moves between"));
    m_moves->setAccessibleName(tr("Groups that enterprises move between in their flows"));
    m_moves->setToolTip(m_moves->accessibleName());
    nameMeasures();
    nameMoves();
}

void PanelPage::nameMoves()
{
    const QSignalBlocker quiet(m_moves);
    const QVariant current = m_moves->currentData();
    m_moves->clear();
    m_moves->addItem(tr("no groups"), QString());
    const core::PanelHead &head = *m_workspace.dataset().panel.head;
    for (std::size_t i = 0; i < head.dimensions.size(); ++i) {
        const core::PanelField &field = head.dimensions[i].field;
        if (isDivision(head.dimensions[i]))
            m_moves->addItem(columnName({core::SortColumn::Of::Dimension, i}, field, names()),
                             QString::fromStdString(field.name));
    }
    m_moves->setCurrentIndex(std::max(0, m_moves->findData(current)));
}

void PanelPage::nameMeasures()
{
    for (QComboBox *box : {m_measure, m_against}) {
        const QSignalBlocker quiet(box);
        const int current = box->currentIndex();
        box->clear();
        for (const core::PanelMeasure &measure : m_workspace.dataset().panel.head->measures) {
            const QString title = names()(measure.field.title);
            box->addItem(title.isEmpty() ? QString::fromStdString(measure.field.name) : title);
        }
        box->setCurrentIndex(current);
    }
}

void PanelPage::choose()
{
    const auto &measures = m_workspace.dataset().panel.head->measures;
    const auto name = [&](const QComboBox *box) {
        const auto at = static_cast<std::size_t>(std::max(0, box->currentIndex()));
        return at < measures.size() ? measures[at].field.name : std::string();
    };
    auto wanted = specs();
    for (core::FigureSpec &spec : wanted) {
        spec.measure = name(m_measure);
        if (spec.subject == core::FigureSubject::Scatter)
            spec.against = name(m_against);
        if (spec.subject == core::FigureSubject::FirmFlows)
            spec.groupBy = m_moves->currentData().toString().toStdString();
        if (spec.id == "enterprises/series" || spec.subject == core::FigureSubject::Milestones)
            spec.organisation = m_enterprise;
    }
    setSpecs(std::move(wanted));
}

} // namespace views
