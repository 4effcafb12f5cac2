#include "views/tables/profilewords.h"

#include "models/core/figurebuild/milestones.h"
#include "models/core/panel/panelfilter.h"
#include "views/tables/celltext.h"
#include "views/tables/enterprisewords.h"
#include "views/text/format.h"
#include "views/text/words.h"

#include <QCoreApplication>

#include <ranges>

namespace views {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(EnterpriseProfile)
};

/// “2019” or “2019–2021”
QString yearsText(int first, int last)
{
    return first == last ? QString::number(first) : QStringLiteral("%1–%2").arg(first).arg(last);
}

QString changeWords(const core::Mark &mark)
{
    if (!mark.change)
        return {};
    if (mark.change->turn) // of a loss no percentage tells
        return word(*mark.change->turn);
    return mark.change->value ? changeText(*mark.change) : QString();
}

QString hintOf(const core::Mark &mark, bool isThere)
{
    if (!mark.value)
        return isThere ? word(*mark.empty) : Text::tr("Not in the panel in this year");
    if (!mark.change)
        return {};
    return mark.change->value   ? Text::tr("Change of level against the year before: %1").arg(changeText(*mark.change))
           : mark.change->empty ? Text::tr("No change against the year before: %1").arg(word(*mark.change->empty))
                                : QString();
}

QString measureHeading(const core::PanelMeasure &measure, std::size_t index, const Names &names)
{
    const QString name = columnName({core::SortColumn::Of::Measure, index}, measure.field, names);
    const QString unit = unitText(measure.field.unit, names.language());
    return unit.isEmpty() ? name : name + QStringLiteral(", ") + unit;
}

QString placesTitle(const core::EnterpriseProfile &profile, const core::PanelHead &head)
{
    const int year = profile.years.back().year;
    return head.dimensionOf("sectors") ? Text::tr("Place in its sector, %1").arg(year)
                                       : Text::tr("Place among all, %1").arg(year);
}

QString yearTitle() { return Text::tr("Year"); }

QString standingText(const core::Standing &standing)
{
    const auto number = [](std::size_t place) { return numberText(static_cast<double>(place), 0); };
    const QString places = number(standing.place);
    return Text::tr("%1 of %2")
        .arg(standing.last > standing.place ? places + QStringLiteral("–") + number(standing.last) : places,
             number(standing.of));
}

QString nameText(const std::string &name) { return QString::fromStdString(name); }

/// “A (2016–2018), B (2019)”, all but the last one.
QString formerText(const std::vector<core::HeldText> &held, const std::function<QString(const std::string &)> &worded)
{
    QStringList texts;
    for (std::size_t i = 0; i + 1 < held.size(); ++i)
        texts += Text::tr("%1 in %2").arg(worded(held[i].text), yearsText(held[i].first, held[i].last));
    return texts.join(Text::tr(", "));
}

} // namespace

items::ProfileModel::Texts profileTexts(const core::EnterpriseProfile &profile, const core::PanelHead &head,
                                        const Names &names)
{
    items::ProfileModel::Texts texts;
    texts.year = yearTitle();
    texts.places = placesTitle(profile, head);
    texts.heading = [measures = head.measures, names](std::size_t at) {
        return measureHeading(measures[at], at, names);
    };
    texts.value = [](const core::Mark &mark) { return literalText(mark.literal); };
    texts.change = changeWords;
    texts.hint = hintOf;
    texts.standing = standingText;
    return texts;
}

QString profileCaption(const core::EnterpriseProfile &profile, const core::PanelHead &head, const Names &names)
{
    const items::PanelColumn id{core::SortColumn::Of::Id};
    QString text = columnName(id, items::fieldOf(head, id), names) + u' ' + QString::fromStdString(profile.id.text()) +
                   QStringLiteral(" · ") + yearsText(profile.years.front().year, profile.years.back().year);
    if (profile.names.size() > 1)
        text += QStringLiteral(" · ") + Text::tr("formerly %1").arg(formerText(profile.names, nameText));
    return text;
}

QStringList profileDimensions(const core::EnterpriseProfile &profile, const core::PanelHead &head, const Names &names)
{
    const items::EnterpriseModel::Texts words = enterpriseTexts(names);
    QStringList texts;
    for (std::size_t i = 0; i < profile.dimensions.size(); ++i) {
        const core::PanelDimension &dimension = head.dimensions[i];
        const auto worded = [&](const std::string &cell) {
            QStringList values;
            const core::PanelDimension one{dimension.field, {cell}};
            for (const std::string_view value : core::cellValues(one, 0)) {
                if (!value.empty())
                    values += words.value(dimension.field, std::string(value));
            }
            return values.isEmpty() ? Text::tr("not stated") : values.join(words.separator);
        };
        const auto &held = profile.dimensions[i];
        const QString name = columnName({core::SortColumn::Of::Dimension, i}, dimension.field, names);
        const QString now = worded(held.back().text);
        texts += held.size() == 1 ? Text::tr("%1: %2").arg(name, now)
                                  : Text::tr("%1: %2 since %3 (before: %4)")
                                        .arg(name, now, QString::number(held.back().first), formerText(held, worded));
    }
    return texts;
}

QStringList eventLines(const core::IndicatorSet &set, const core::OrganisationId &id, const Names &names)
{
    QStringList lines;
    for (const core::Mark &event : core::eventsOf(set, id.text()) | std::views::reverse) { // the newest first
        const QString title = cellText(event, QStringLiteral("title"), names);
        const bool isPlanned = event.attribute("status")->text.zh == "planned";
        const QString figures = cellText(event, QStringLiteral("metrics"), names);
        QString line = dateText(event.attribute("date")->text.zh, names.language());
        line += (line.isEmpty() ? QString() : QStringLiteral("  ")) +
                (isPlanned ? Text::tr("%1 (planned)").arg(title) : title);
        lines += figures.isEmpty() ? line : Text::tr("%1: %2").arg(line, figures);
    }
    return lines;
}

QString entryLine(const core::Organisation &organisation, const Names &names)
{
    QStringList parts{word(organisation.kind)};
    if (!organisation.sector.empty())
        parts += names(organisation.sector);
    if (!organisation.region.empty())
        parts += names(organisation.region);
    if (!organisation.listedCode.empty())
        parts += Text::tr("listed: %1").arg(QString::fromStdString(organisation.listedCode));
    return parts.join(QStringLiteral(" · "));
}

QString factsLine(const core::Organisation &organisation, const core::Figure &figure, const Names &names)
{
    QStringList facts;
    if (const QString role = names(organisation.role); !role.isEmpty())
        facts += Text::tr("%1: %2").arg(columnTitle(QStringLiteral("role")), role);
    QStringList certifications;
    for (const std::string &one : organisation.certifications)
        certifications += QString::fromStdString(one);
    if (!certifications.isEmpty())
        facts +=
            Text::tr("%1: %2").arg(columnTitle(QStringLiteral("certifications")), certifications.join(Text::tr(", ")));
    if (!organisation.source.empty())
        facts += Text::tr("Entry by %1").arg(names.source(organisation.source));
    if (figure.marks.empty())
        facts += Text::tr("No figure of it is in this dataset");
    else
        facts += Text::tr("Below each value: published growth left, change right (%; of rates pp)");
    return facts.join(QStringLiteral("  ·  "));
}

CopiedProfile copiedProfile(const items::ProfileModel &model, const core::Panel &panel, const core::RowGuard &guard)
{
    CopiedProfile copied;
    const auto addLine = [&](QStringList cells) {
        cells.replaceInStrings(QStringLiteral("\t"), QStringLiteral(" "));
        cells.replaceInStrings(QStringLiteral("\n"), QStringLiteral(" "));
        copied.tsv += cells.join(u'\t') + u'\n';
    };
    QStringList heads{model.headerData(0, Qt::Horizontal).toString()};
    for (int column = 1; column < model.columnCount(); ++column) {
        heads += model.headerData(column, Qt::Horizontal).toString();
        heads += Text::tr("Change of level");
    }
    addLine(heads);
    std::vector<bool> before(model.profile().standings.size(), false); // withheld in the year before
    for (std::size_t i = 0; i < model.profile().years.size(); ++i) {
        const auto &year = model.profile().years[i];
        QStringList cells{QString::number(year.year)};
        for (std::size_t measure = 0; measure < year.marks.size(); ++measure) {
            const QModelIndex cell = model.index(static_cast<int>(i), static_cast<int>(measure) + 1);
            const bool withheld =
                year.row && year.marks[measure].value && guard.withholds(year.year, *panel.rows, *year.row, measure);
            cells += withheld ? Text::tr("withheld") : cell.data().toString();
            cells += withheld || before[measure] ? QString() : cell.data(items::ProfileModel::ChangeRole).toString();
            copied.withheld += withheld ? 1 : 0;
            before[measure] = withheld;
        }
        addLine(cells);
    }
    return copied;
}

} // namespace views
