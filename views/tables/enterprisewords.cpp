#include "views/tables/enterprisewords.h"

#include "models/core/nameorder.h"
#include "views/text/format.h"
#include "views/text/words.h"

#include <QCoreApplication>

namespace views {

namespace {

QString number(std::size_t count) { return numberText(static_cast<double>(count), 0); }

QString headingOf(const items::PanelColumn &column, const core::PanelField &field, const Names &names)
{
    const QString name = columnName(column, field, names);
    const QString unit = unitText(field.unit, names.language());
    return unit.isEmpty() ? name : name + QStringLiteral(", ") + unit;
}

QString valueOf(const core::PanelField &field, const std::string &value, const Names &names)
{
    if (field.references == "regions")
        return names(core::RegionCode(value));
    if (field.references == "sectors")
        return names(core::SectorId(value));
    return QString::fromStdString(value);
}

/// What a cell shows, as in EnterpriseModel.
QString cellText(const core::PanelDimension &dimension, std::size_t code, const Names &names)
{
    QStringList words;
    for (const std::string_view value : core::cellValues(dimension, code)) {
        if (!value.empty())
            words += valueOf(dimension.field, std::string(value), names);
    }
    return words.join(u' ');
}

std::vector<std::uint32_t> ranksOf(const core::PanelDimension &dimension, const Names &names)
{
    std::vector<std::string> texts;
    for (std::size_t code = 0; code < dimension.values.size(); ++code)
        texts.push_back(cellText(dimension, code, names).toStdString());
    return core::placesOf(texts);
}

/// The year that all rows of a mask are of.
std::optional<int> onlyYear(const core::OrderedRows &rows)
{
    std::optional<int> year;
    for (const core::YearBlock &block : rows.panel().head->blocks) {
        const auto before = [&](std::size_t row) {
            return row < rows.mask()->size() ? rows.mask()->rank(row) : rows.mask()->count();
        };
        if (before(block.end) == before(block.begin))
            continue;
        if (year)
            return std::nullopt;
        year = block.year;
    }
    return year;
}

} // namespace

QString columnName(const items::PanelColumn &column, const core::PanelField &field, const Names &names)
{
    if (const QString title = names(field.title); !title.isEmpty())
        return title;
    using Of = core::SortColumn::Of;
    if (column.of == Of::Name)
        return QCoreApplication::translate("EnterpriseTable", "Enterprise");
    if (column.of == Of::Id)
        return QCoreApplication::translate("EnterpriseTable", "ID");
    if (column.of == Of::Year)
        return QCoreApplication::translate("EnterpriseTable", "Year");
    if (field.references == "regions" || field.references == "sectors")
        return columnTitle(field.references == "regions" ? QStringLiteral("region") : QStringLiteral("sector"));
    return QString::fromStdString(field.name);
}

items::EnterpriseModel::Texts enterpriseTexts(const Names &names)
{
    using items::PanelColumn;
    items::EnterpriseModel::Texts texts;
    texts.heading = [names](const PanelColumn &column, const core::PanelField &field) {
        return headingOf(column, field, names);
    };
    texts.hint = [names](const PanelColumn &column, const core::PanelField &field) -> QString {
        return headingOf(column, field, names) + u'\n' +
               QCoreApplication::translate("EnterpriseTable", "Click sorts; Shift+click adds to the order");
    };
    texts.number = [](const std::string &literal) { return literalText(literal); };
    texts.value = [names](const core::PanelField &field, const std::string &value) {
        return valueOf(field, value, names);
    };
    texts.separator = names.language() == Language::Chinese ? QStringLiteral("、") : QStringLiteral(", ");
    texts.missing = word(core::EmptyReason::NotPublished);
    return texts;
}

core::ValueRanks valueRanks(const core::PanelHead &head, const std::vector<core::SortColumn> &order, const Names &names)
{
    core::ValueRanks ranks(head.dimensions.size());
    for (const core::SortColumn &column : order) {
        if (column.of == core::SortColumn::Of::Dimension)
            ranks[column.index] = ranksOf(head.dimensions[column.index], names);
    }
    return ranks;
}

QString rowCounts(const core::OrderedRows &rows, std::optional<std::size_t> enterprises)
{
    QString words = QCoreApplication::translate("EnterpriseTable", "%1 of %2 enterprise-years")
                        .arg(number(rows.size()), number(rows.panel().head->rows()));
    if (const auto year = rows.size() > 0 ? onlyYear(rows) : std::nullopt) {
        words +=
            QStringLiteral(" · ") +
            QCoreApplication::translate("EnterpriseTable", "enterprises in %1: %2").arg(*year).arg(number(rows.size()));
    } else if (enterprises && rows.size() > 0) {
        words += QStringLiteral(" · ") +
                 QCoreApplication::translate("EnterpriseTable", "enterprises: %1").arg(number(*enterprises));
    }
    return words;
}

QString rowPlace(int row, int rows)
{
    return QCoreApplication::translate("EnterpriseTable", "Row %1 of %2")
        .arg(number(static_cast<std::size_t>(row) + 1), number(static_cast<std::size_t>(rows)));
}

QString copiedText(int rows, bool isCut)
{
    const QString words = isCut ? QCoreApplication::translate("EnterpriseTable", "Only the first %1 rows were copied")
                                : QCoreApplication::translate("EnterpriseTable", "Rows copied: %1");
    return words.arg(number(static_cast<std::size_t>(rows)));
}

QString withheldText(int numbers, bool someLast, int left)
{
    QString words =
        QCoreApplication::translate("EnterpriseTable", "Numbers withheld from the copied rows: %1.").arg(numbers);
    if (someLast)
        words += u' ' + QCoreApplication::translate("EnterpriseTable", "Rows sorted by one of these come last.");
    if (left > 0)
        words += u' ' + QCoreApplication::translate(
                            "EnterpriseTable", "Chosen rows left out, as their place in the order would tell their "
                                               "withheld number: %1; sort by a name to copy them.")
                            .arg(left);
    return words + u' ' + word(core::Notice::Guarded);
}

} // namespace views
