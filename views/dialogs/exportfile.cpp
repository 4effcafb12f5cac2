#include "views/dialogs/exportfile.h"

#include "models/output/csvwriter.h"
#include "models/output/jsonwriter.h"
#include "views/tables/celltext.h"
#include "views/text/attributewords.h"
#include "views/text/format.h"
#include "views/text/words.h"

#include <QBuffer>
#include <QSaveFile>

#include <algorithm>

namespace views {

namespace {

using Figures = std::vector<workspace::FigurePtr>;

QByteArray pngOf(const ExportChoice &choice, const Figures &figures, const Names &names)
{
    const QImage image = choice.figure.isEmpty() ? pageImage(choice.page, figures, names, choice.image)
                                                 : figureImage(figures.front(), names, choice.image);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray svgOf(const ExportChoice &choice, const Figures &figures, const Names &names)
{
    return choice.figure.isEmpty() ? pageSvg(choice.page, figures, names, choice.image)
                                   : figureSvg(figures.front(), names, choice.image);
}

std::vector<core::Figure> valuesOf(const Figures &figures)
{
    std::vector<core::Figure> values;
    for (const auto &figure : figures)
        values.push_back(*figure);
    return values;
}

QByteArray jsonOf(const ExportChoice &choice, const Figures &figures)
{
    return choice.figure.isEmpty() ? output::pageJson(choice.page, valuesOf(figures))
                                   : output::figureJson(*figures.front());
}

QByteArray bytesOf(const ExportChoice &choice, const Figures &figures, const Names &names)
{
    if (choice.format == QLatin1String("csv"))
        return output::csv(valuesOf(figures), csvPhrases(names, valuesOf(figures)));
    if (choice.format == QLatin1String("json"))
        return jsonOf(choice, figures);
    return choice.format == QLatin1String("svg") ? svgOf(choice, figures, names) : pngOf(choice, figures, names);
}

/// The dimension that all figures are divided by, if it is one.
QString commonItemTitle(const std::vector<core::Figure> &figures, const Names &names)
{
    const QString title = figures.empty() ? QString() : itemTitle(figures.front(), names);
    const bool isOne = std::ranges::all_of(figures, [&](const auto &one) { return itemTitle(one, names) == title; });
    return isOne && !title.isEmpty() ? title : columnTitle(QStringLiteral("item"));
}

} // namespace

QStringList exportFormats()
{
    return {QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("csv"), QStringLiteral("json")};
}

output::Phrases csvPhrases(const Names &names, const std::vector<core::Figure> &figures)
{
    output::Phrases phrases;
    phrases.column = [item = commonItemTitle(figures, names)](const QString &column) {
        return column == QLatin1String("item") ? item : columnTitle(column);
    };
    phrases.name = [names](const core::Keys &keys, const QString &field) { return keyCell(keys, field, names); };
    phrases.reason = [](core::EmptyReason reason, core::Suppression suppression) { return word(reason, suppression); };
    phrases.text = [names](const core::Name &name) { return names(name); };
    phrases.word = attributeWord;
    phrases.unit = [language = names.language()](const std::string &unit) {
        return unitText(unit, language).replace(QChar::Nbsp, u' '); // programs that read it know plain spaces only
    };
    return phrases;
}

core::Result<core::Done> exportFile(const ExportChoice &choice, const Figures &figures, const Names &names)
{
    Figures chosen;
    for (const auto &figure : figures) {
        if (figure && (choice.figure.isEmpty() || figure->spec.id == choice.figure.toStdString()))
            chosen.push_back(figure);
    }
    if (chosen.empty())
        return {core::ErrorCode::UnknownFigure, {choice.figure.toStdString()}};
    QSaveFile file(choice.path);
    const auto failed = [&]() -> core::Result<core::Done> {
        return {core::ErrorCode::FileUnwritable, {choice.path.toStdString(), file.errorString().toStdString()}};
    };
    if (!file.open(QIODevice::WriteOnly))
        return failed();
    const QByteArray bytes = bytesOf(choice, chosen, names);
    if (file.write(bytes) != bytes.size() || !file.commit())
        return failed();
    return core::Done{};
}

} // namespace views
