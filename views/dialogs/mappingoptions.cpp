#include "views/dialogs/mappingoptions.h"

#include "models/core/codes.h"
#include "models/core/tabular/editmapping.h"
#include "models/workspace/importdraft.h"
#include "views/label.h"
#include "views/text/mappingwords.h"
#include "views/text/words.h"

#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

namespace views {

namespace {

QString asText(const std::string &text) { return QString::fromStdString(text); }

QComboBox *makeCombo(QWidget *parent)
{
    auto *combo = new QComboBox(parent);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(8);
    combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return combo;
}

/// A combo whose list is searched while typing; what is typed and is none of it counts too.
QComboBox *makeSearched(QWidget *parent)
{
    auto *combo = makeCombo(parent);
    combo->setEditable(true);
    combo->lineEdit()->setFrame(false); // the box has one
    combo->setInsertPolicy(QComboBox::NoInsert);
    combo->completer()->setCompletionMode(QCompleter::PopupCompletion);
    combo->completer()->setFilterMode(Qt::MatchContains);
    return combo;
}

QSpinBox *makeSpin(QWidget *parent)
{
    auto *spin = new QSpinBox(parent);
    spin->setKeyboardTracking(false);
    spin->findChild<QLineEdit *>()->setFrame(false); // the box has one
    return spin;
}

/// The code behind what a searched combo shows: of the entry of that text, else the text itself.
std::string chosenIn(const QComboBox &combo)
{
    const int at = combo.findText(combo.currentText().trimmed());
    return (at < 0 ? combo.currentText().trimmed() : combo.itemData(at).toString()).toStdString();
}

void choose(QComboBox &combo, const std::string &code)
{
    const int at = combo.findData(asText(code));
    combo.setCurrentIndex(at);
    if (at < 0 && combo.isEditable())
        combo.setEditText(asText(code));
}

bool hasRole(const std::vector<core::ColumnMapping> &columns, core::ColumnRole one, core::ColumnRole other)
{
    return std::ranges::any_of(columns, [&](const core::ColumnMapping &column) {
        return column.role == one || column.role == other || hasRole(column.packed, one, other);
    });
}

/// Whether every column of figures says by its header what a row or the file would say else.
bool isSaidByHeaders(const core::Mapping &mapping, std::string core::ColumnMapping::*what)
{
    bool any = false;
    for (const core::ColumnMapping &column : mapping.columns) {
        if (column.role != core::ColumnRole::Value)
            continue;
        if ((column.*what).empty())
            return false;
        any = true;
    }
    return any;
}

} // namespace

MappingOptions::MappingOptions(workspace::ImportDraft &draft, QWidget *parent)
    : QScrollArea(parent)
    , m_draft(draft)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *page = new QWidget(this);
    auto *form = new QFormLayout(page);
    form->setContentsMargins(16, 12, 16, 12);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_form = form;
    makeFile(form);
    makeStructure(form);
    makeMeaning(form);
    setWidget(page);
    page->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
}

void MappingOptions::makeFile(QFormLayout *form)
{
    form->addRow(new Label(tr("File"), Type::CardTitle, Token::Text, this));
    m_encoding = makeCombo(this);
    m_encodingReason = new Label(Type::Caption, Token::Text2, this);
    m_encodingReason->setWordWrap(true);
    m_delimiter = makeCombo(this);
    m_quote = makeCombo(this);
    m_sheet = makeCombo(this);
    form->addRow(tr("Encoding"), m_encoding);
    form->addRow(QString(), m_encodingReason);
    form->addRow(tr("Separator"), m_delimiter);
    form->addRow(tr("Quotes"), m_quote);
    form->addRow(tr("Sheet"), m_sheet);
    for (const char delimiter : {',', ';', '\t', '|', ' '})
        m_delimiter->addItem(delimiterWord(delimiter), QChar::fromLatin1(delimiter));
    m_quote->addItem(tr("Double quotes"), QChar(u'"'));
    m_quote->addItem(tr("Single quotes"), QChar(u'\''));
    m_quote->addItem(tr("None"), QChar(u'\0'));
    connect(m_encoding, &QComboBox::activated, this,
            [this] { m_draft.setEncoding(m_encoding->currentData().toString().toStdString()); });
    connect(m_delimiter, &QComboBox::activated, this, &MappingOptions::changeDialect);
    connect(m_quote, &QComboBox::activated, this, &MappingOptions::changeDialect);
    connect(m_sheet, &QComboBox::activated, this,
            [this] { m_draft.setSheet(m_sheet->currentData().toString().toStdString()); });
}

void MappingOptions::makeStructure(QFormLayout *form)
{
    form->addRow(new Hairline(this));
    form->addRow(new Label(tr("Structure"), Type::CardTitle, Token::Text, this));
    m_layout = new Label(Type::Body, Token::Text, this);
    m_layout->setWordWrap(true);
    m_header = makeSpin(this);
    m_headerRows = makeSpin(this);
    m_headerRows->setRange(1, 6);
    m_decimal = makeCombo(this);
    m_decimal->addItem(tr("Point: 1,234.5"), QChar(u'.'));
    m_decimal->addItem(tr("Comma: 1.234,5"), QChar(u','));
    form->addRow(tr("Layout"), m_layout);
    auto *header = new QHBoxLayout;
    header->setSpacing(8);
    header->addWidget(m_header, 1);
    header->addWidget(new Label(tr("rows"), Type::Body, Token::Text2, this));
    header->addWidget(m_headerRows, 1);
    form->addRow(tr("Header row"), header);
    form->addRow(tr("Decimals"), m_decimal);
    m_header->setAccessibleName(tr("Header row"));
    m_headerRows->setAccessibleName(tr("Rows of the header"));
    const auto setHeader = [this] {
        std::vector<std::size_t> rows;
        for (int row = 0; row < m_headerRows->value(); ++row)
            rows.push_back(static_cast<std::size_t>(m_header->value() - 1 + row));
        m_draft.setHeader(rows);
    };
    connect(m_header, &QSpinBox::valueChanged, this, setHeader);
    connect(m_headerRows, &QSpinBox::valueChanged, this, setHeader);
    connect(m_decimal, &QComboBox::activated, this, [this] {
        const char sign = m_decimal->currentData().toChar().toLatin1();
        edit([sign](core::Mapping &mapping) {
            mapping.numbers.decimal = sign;
            mapping.numbers.thousands = sign == ',' ? ". " : ", ";
        });
    });
}

void MappingOptions::makeMeaning(QFormLayout *form)
{
    form->addRow(new Hairline(this));
    form->addRow(new Label(tr("What it says"), Type::CardTitle, Token::Text, this));
    m_dataset = makeCombo(this);
    m_indicator = makeSearched(this);
    m_indicatorReason = new Label(Type::Caption, Token::Text2, this);
    m_indicatorReason->setWordWrap(true);
    m_unit = new QLineEdit(this);
    m_region = makeSearched(this);
    m_period = new QLineEdit(this);
    m_period->setPlaceholderText(tr("e.g. 2024, 2024-Q1, 2024-05"));
    m_source = makeCombo(this);
    m_status = makeCombo(this);
    form->addRow(tr("Dataset"), m_dataset);
    form->addRow(tr("Indicator"), m_indicator);
    form->addRow(QString(), m_indicatorReason);
    form->addRow(tr("Unit"), m_unit);
    form->addRow(tr("Region"), m_region);
    form->addRow(tr("Period"), m_period);
    form->addRow(tr("Source"), m_source);
    form->addRow(tr("Status"), m_status);
    for (const core::Status status :
         {core::Status::Unstated, core::Status::Preliminary, core::Status::Final, core::Status::Expected})
        m_status->addItem(status == core::Status::Unstated ? tr("Unstated") : word(status),
                          asText(std::string(core::code(status))));
    connect(m_dataset, &QComboBox::activated, this, [this] {
        edit([name = m_dataset->currentData().toString().toStdString()](core::Mapping &m) { m.dataset = name; });
    });
    const auto setIndicator = [this] {
        const std::string code = chosenIn(*m_indicator);
        edit([&code](core::Mapping &m) { m = core::withIndicator(std::move(m), code); });
    };
    connect(m_indicator, &QComboBox::activated, this, setIndicator);
    connect(m_indicator->lineEdit(), &QLineEdit::editingFinished, this, setIndicator);
    connect(m_unit, &QLineEdit::editingFinished, this, [this] {
        edit([unit = m_unit->text().trimmed().toStdString()](core::Mapping &m) { m.constants.unit = unit; });
    });
    const auto setRegion = [this] {
        edit([code = chosenIn(*m_region)](core::Mapping &m) { m.constants.region = code; });
    };
    connect(m_region, &QComboBox::activated, this, setRegion);
    connect(m_region->lineEdit(), &QLineEdit::editingFinished, this, setRegion);
    connect(m_period, &QLineEdit::editingFinished, this, [this] {
        edit([period = m_period->text().trimmed().toStdString()](core::Mapping &m) { m.constants.period = period; });
    });
    connect(m_source, &QComboBox::activated, this, [this] {
        edit([id = m_source->currentData().toString().toStdString()](core::Mapping &m) { m.constants.source = id; });
    });
    connect(m_status, &QComboBox::activated, this, [this] {
        edit(
            [code = m_status->currentData().toString().toStdString()](core::Mapping &m) { m.constants.status = code; });
    });
}

template <class Edit> void MappingOptions::edit(Edit edit)
{
    if (!mapping())
        return;
    core::Mapping changed = *mapping();
    edit(changed);
    if (changed != *mapping())
        m_draft.setMapping(changed);
}

const core::Mapping *MappingOptions::mapping() const
{
    const auto &arrival = m_draft.arrival();
    return arrival && arrival->table ? &arrival->table->mapping : nullptr;
}

void MappingOptions::changeDialect()
{
    if (!mapping())
        return;
    core::Dialect dialect = m_draft.arrival()->table->file.facts.dialect;
    dialect.delimiter = m_delimiter->currentData().toChar().toLatin1();
    dialect.quote = m_quote->currentData().toChar().toLatin1();
    m_draft.setDialect(dialect);
}

void MappingOptions::fill(const Names &names, const QStringList &datasets)
{
    m_names = names;
    if (!mapping())
        return;
    fillFile();
    fillStructure();
    fillMeaning(datasets);
}

void MappingOptions::fillFile()
{
    const auto &file = m_draft.arrival()->table->file;
    const bool isText = file.sheets.empty();
    for (QWidget *field : std::initializer_list<QWidget *>{m_encoding, m_encodingReason, m_delimiter, m_quote}) {
        field->setVisible(isText);
        if (auto *label = m_form->labelForField(field))
            label->setVisible(isText);
    }
    m_sheet->setVisible(!isText);
    m_form->labelForField(m_sheet)->setVisible(!isText);
    m_sheet->clear();
    for (const auto &sheet : file.sheets)
        m_sheet->addItem(sheet.isHidden ? tr("%1 (hidden)").arg(asText(sheet.name)) : asText(sheet.name),
                         asText(sheet.name));
    choose(*m_sheet, file.facts.sheet);
    m_encoding->clear();
    m_encoding->addItem(asText(file.encoding.name), asText(file.encoding.name));
    for (const auto &other : file.encoding.alternatives) {
        if (m_encoding->findData(asText(other.encoding)) >= 0)
            continue;
        m_encoding->addItem(asText(other.encoding), asText(other.encoding));
        m_encoding->setItemData(m_encoding->count() - 1, asText(other.sample), Qt::ToolTipRole);
    }
    for (const char *name : {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE", "Big5", "windows-1252"}) {
        if (m_encoding->findData(QLatin1String(name)) < 0)
            m_encoding->addItem(QLatin1String(name), QLatin1String(name));
    }
    m_encodingReason->setText(word(file.encoding.reason));
    m_delimiter->setCurrentIndex(m_delimiter->findData(QChar::fromLatin1(file.facts.dialect.delimiter)));
    m_quote->setCurrentIndex(m_quote->findData(QChar::fromLatin1(file.facts.dialect.quote)));
}

void MappingOptions::fillStructure()
{
    const core::Mapping &mapping = *this->mapping();
    m_layout->setText(layoutWord(mapping.layout));
    const QSignalBlocker quiet(m_header), quietRows(m_headerRows);
    const auto &header = mapping.extent.header;
    m_header->setRange(1, static_cast<int>(std::max<std::size_t>(1, m_draft.arrival()->table->file.grid.rows())));
    m_header->setValue(header.empty() ? 1 : static_cast<int>(header.front()) + 1);
    m_headerRows->setValue(static_cast<int>(std::max<std::size_t>(1, header.size())));
    m_decimal->setCurrentIndex(m_decimal->findData(QChar::fromLatin1(mapping.numbers.decimal)));
}

void MappingOptions::fillMeaning(const QStringList &datasets)
{
    const core::Mapping &mapping = *this->mapping();
    const auto &arrival = *m_draft.arrival();
    m_dataset->clear();
    for (const QString &name : datasets)
        m_dataset->addItem(name, name);
    const QString target = arrival.reading().name;
    const QString own = asText(arrival.table->file.facts.name);
    for (const QString &name : {target, own}) {
        if (m_dataset->findData(name) < 0)
            m_dataset->addItem(tr("New: %1").arg(name), name);
    }
    choose(*m_dataset, target.toStdString());

    const core::IndicatorTables &known = arrival.set->tables();
    const bool isRows = hasRole(mapping.columns, core::ColumnRole::Indicator, core::ColumnRole::IndicatorCode);
    const bool isHeaders = isSaidByHeaders(mapping, &core::ColumnMapping::indicator);
    m_indicator->clear();
    for (const core::Indicator &indicator : known.indicators)
        m_indicator->addItem(m_names(indicator.id), asText(indicator.id.text()));
    m_indicator->setEnabled(!isRows && !isHeaders);
    const std::string &name = mapping.constants.indicator;
    const auto matched = mapping.indicators.find(name);
    choose(*m_indicator, matched == mapping.indicators.end() ? name : matched->second);
    if (isRows || isHeaders)
        m_indicator->setEditText(isRows ? tr("as in the rows") : tr("as in the header"));
    const bool isMatched = matched != mapping.indicators.end() && !name.empty() && matched->second != name;
    m_indicatorReason->setText(isMatched ? tr("The file says “%1”.").arg(asText(name)) : QString());
    m_indicatorReason->setVisible(isMatched);

    m_unit->setText(asText(mapping.constants.unit));
    const bool hasUnits = hasRole(mapping.columns, core::ColumnRole::Unit, core::ColumnRole::UnitMultiplier) ||
                          isSaidByHeaders(mapping, &core::ColumnMapping::unit);
    m_unit->setPlaceholderText(hasUnits ? tr("as in the file") : tr("unstated"));
    m_region->clear();
    for (const core::Region &region : known.regions)
        m_region->addItem(m_names(region.code), asText(region.code.text()));
    const bool hasRegions = hasRole(mapping.columns, core::ColumnRole::Region, core::ColumnRole::RegionId) ||
                            isSaidByHeaders(mapping, &core::ColumnMapping::region);
    choose(*m_region, mapping.constants.region);
    m_region->setEnabled(!hasRegions);
    if (hasRegions)
        m_region->setEditText(tr("as in the file"));
    const bool hasPeriods = hasRole(mapping.columns, core::ColumnRole::Period, core::ColumnRole::Period) ||
                            isSaidByHeaders(mapping, &core::ColumnMapping::period);
    m_period->setEnabled(!hasPeriods);
    m_period->setText(hasPeriods ? tr("as in the file") : asText(mapping.constants.period));
    m_source->clear();
    m_source->addItem(tr("The file: %1").arg(own), QString());
    for (const core::Source &source : known.sources) {
        if (source.title == arrival.table->file.facts.name)
            continue; // the file itself
        m_source->addItem(asText(source.id.text()) + u' ' + m_names.source(source.id), asText(source.id.text()));
    }
    choose(*m_source, mapping.constants.source);
    choose(*m_status, mapping.constants.status);
}

void MappingOptions::focusIndicator() { m_indicator->setFocus(Qt::OtherFocusReason); }

void MappingOptions::focusRegion() { m_region->setFocus(Qt::OtherFocusReason); }

void MappingOptions::focusPeriod() { m_period->setFocus(Qt::OtherFocusReason); }

} // namespace views
