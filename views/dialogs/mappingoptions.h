#pragma once

#include "views/text/names.h"

#include <QScrollArea>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace core {
struct Mapping;
}
namespace workspace {
class ImportDraft;
}

namespace views {

class Label;

/// How a file is read and what holds for all its figures, each guess with its reason, each open to change: encoding,
/// dialect or sheet; header and decimal sign; dataset, indicator, unit, region, period, source and status.
class MappingOptions : public QScrollArea
{
    Q_OBJECT

public:
    /// The draft outlives it.
    explicit MappingOptions(workspace::ImportDraft &draft, QWidget *parent = nullptr);

    /// Shows the draft as it is; `datasets` are those of the store, the current one first.
    void fill(const Names &names, const QStringList &datasets);
    /// Puts the keyboard where the indicator or the period is said.
    void focusIndicator();
    void focusPeriod();
    void focusRegion();

private:
    void makeFile(QFormLayout *form);
    void makeStructure(QFormLayout *form);
    void makeMeaning(QFormLayout *form);
    void fillFile();
    void fillStructure();
    void fillMeaning(const QStringList &datasets);
    void changeDialect();
    /// Applies an edit to the mapping that counts.
    template <class Edit> void edit(Edit edit);
    const core::Mapping *mapping() const;

    workspace::ImportDraft &m_draft;
    Names m_names;
    QFormLayout *m_form = nullptr;
    QComboBox *m_encoding;
    Label *m_encodingReason;
    QComboBox *m_delimiter;
    QComboBox *m_quote;
    QComboBox *m_sheet;
    Label *m_layout;
    QSpinBox *m_header;
    QSpinBox *m_headerRows;
    QComboBox *m_decimal;
    QComboBox *m_dataset;
    QComboBox *m_indicator;
    Label *m_indicatorReason;
    QLineEdit *m_unit;
    QComboBox *m_region;
    QLineEdit *m_period;
    QComboBox *m_source;
    QComboBox *m_status;
};

} // namespace views
