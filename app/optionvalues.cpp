#include "app/optionvalues.h"

#include "app/cli.h"
#include "models/core/codes.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace app {

namespace {

using Failure = std::optional<core::Error>;
using Setter = Failure (*)(Export &, const QString &option, const QString &value);

constexpr int smallestSide = 100;
constexpr int greatestSide = 8000;
constexpr int greatestScale = 4;

core::Error badValue(const QString &option, const QString &value, const char *allowed)
{
    return {core::ErrorCode::BadValue, {option.toStdString(), value.toStdString(), allowed}};
}

// The parts between commas, none of them blank.
core::Result<std::vector<std::string>> parts(const QString &option, const QString &value)
{
    std::vector<std::string> result;
    for (const QString &part : value.split(u',')) {
        if (part.trimmed().isEmpty())
            return badValue(option, value, "A,B,…");
        result.push_back(part.trimmed().toStdString());
    }
    return result;
}

template <class Id> Failure setIds(std::vector<Id> &ids, const QString &option, const QString &value)
{
    const auto codes = parts(option, value);
    if (!codes)
        return codes.error();
    ids.clear();
    for (const std::string &code : *codes)
        ids.push_back(Id(code));
    return {};
}

Failure setYears(Export &request, const QString &, const QString &value)
{
    const auto years = parseYears(value);
    if (!years)
        return years.error();
    request.filter.firstYear = years->firstYear;
    request.filter.lastYear = years->lastYear;
    return {};
}

// "size_class=large,medium"; a blank value means that none is stated.
Failure setWhere(Export &request, const QString &option, const QString &value)
{
    const qsizetype sign = value.indexOf(u'=');
    if (sign < 1)
        return badValue(option, value, "DIM=VALUE,…");
    core::DimensionChoice choice{value.left(sign).trimmed().toStdString(), {}};
    for (const QString &part : value.mid(sign + 1).split(u','))
        choice.values.push_back(part.trimmed().toStdString());
    for (const std::string &other : request.filter.chosen(choice.dimension))
        choice.values.push_back(other);
    request.filter.choose(choice.dimension, std::move(choice.values));
    return {};
}

Failure setPeriods(Export &request, const QString &option, const QString &value)
{
    const auto texts = parts(option, value);
    if (!texts)
        return texts.error();
    request.change.periods.clear();
    for (const std::string &text : *texts) {
        const auto period = core::Period::parse(text);
        if (!period)
            return period.error();
        request.change.periods.push_back(*period);
    }
    return {};
}

Failure setGroup(Export &request, const QString &option, const QString &value)
{
    const auto rule = core::fromCode<core::GroupRule>(value.toStdString());
    if (!rule || *rule == core::GroupRule::None)
        return badValue(option, value, "sum, mean, median");
    request.change.group = *rule;
    return {};
}

Failure setBase(Export &request, const QString &, const QString &value)
{
    const auto period = core::Period::parse(value.toStdString());
    if (!period)
        return period.error();
    request.change.base = *period;
    return {};
}

Failure setTransform(Export &request, const QString &, const QString &value)
{
    request.change.transform = core::fromCode<core::Transform>(value.toStdString());
    if (!request.change.transform)
        return core::Error{core::ErrorCode::UnknownTransform, {value.toStdString()}};
    return {};
}

Failure setChart(Export &request, const QString &, const QString &value)
{
    request.change.chart = core::fromCode<core::ChartKind>(value.toStdString());
    if (!request.change.chart)
        return core::Error{core::ErrorCode::UnknownChart, {value.toStdString()}};
    return {};
}

Failure setTop(Export &request, const QString &option, const QString &value)
{
    bool isNumber = false;
    const int top = value.toInt(&isNumber);
    if (!isNumber || top < 1)
        return badValue(option, value, "1, 2, 3 …");
    request.change.top = static_cast<std::size_t>(top);
    return {};
}

Failure setSort(Export &request, const QString &option, const QString &value)
{
    static const QRegularExpression form(u"^[^:]+(:(asc|desc))?$"_qs);
    if (!form.match(value).hasMatch())
        return badValue(option, value, "COLUMN, COLUMN:desc");
    // Columns have small letters; headers may begin with a capital.
    request.change.sort = (value.endsWith(u":asc") ? value.chopped(4) : value).toLower().toStdString();
    return {};
}

Failure setSize(Export &request, const QString &option, const QString &value)
{
    static const QRegularExpression form(u"^([0-9]{1,5})x([0-9]{1,5})$"_qs);
    const auto match = form.match(value);
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    const auto fits = [](int side) { return side >= smallestSide && side <= greatestSide; };
    if (!match.hasMatch() || !fits(size.width()) || !fits(size.height()))
        return badValue(option, value, "100x100 … 8000x8000");
    request.size = size;
    return {};
}

Failure setScale(Export &request, const QString &option, const QString &value)
{
    bool isNumber = false;
    const int scale = value.toInt(&isNumber);
    if (!isNumber || scale < 1 || scale > greatestScale)
        return badValue(option, value, "1, 2, 3, 4");
    request.scale = scale;
    return {};
}

Failure setTheme(Export &request, const QString &option, const QString &value)
{
    if (value != u"light" && value != u"dark")
        return badValue(option, value, "light, dark");
    request.theme = value == u"dark" ? views::Theme::Dark : views::Theme::Light;
    return {};
}

Failure setEncoding(Export &request, const QString &option, const QString &value)
{
    if (value != u"utf-8" && value != u"gb18030")
        return badValue(option, value, "utf-8, gb18030");
    request.encoding = value == u"gb18030" ? output::Encoding::Gb18030 : output::Encoding::Utf8Bom;
    return {};
}

Failure setColumns(Export &request, const QString &option, const QString &value)
{
    if (value != u"shown" && value != u"full")
        return badValue(option, value, "shown, full");
    request.columns = value == u"full" ? Columns::Full : Columns::Shown;
    return {};
}

core::Result<bool> guardFrom(const QString &value)
{
    if (value != u"on" && value != u"off")
        return badValue(u"--guard"_qs, value, "on, off");
    return value == u"on";
}

Failure setGuard(Export &request, const QString &, const QString &value)
{
    const auto guarded = guardFrom(value);
    if (!guarded)
        return guarded.error();
    request.guarded = *guarded;
    return {};
}

const QHash<QString, Setter> &setters()
{
    static const QHash<QString, Setter> known{
        {u"--years"_qs, setYears},
        {u"--periods"_qs, setPeriods},
        {u"--regions"_qs, [](Export &r, const QString &o, const QString &v) { return setIds(r.filter.regions, o, v); }},
        {u"--sectors"_qs, [](Export &r, const QString &o, const QString &v) { return setIds(r.filter.sectors, o, v); }},
        {u"--where"_qs, setWhere},
        {u"--indicators"_qs,
         [](Export &r, const QString &o, const QString &v) { return setIds(r.change.indicators, o, v); }},
        {u"--measure"_qs,
         [](Export &r, const QString &, const QString &v) { return r.change.measure = v.toStdString(), Failure(); }},
        {u"--group"_qs, setGroup},
        {u"--group-by"_qs,
         [](Export &r, const QString &, const QString &v) { return r.change.groupBy = v.toStdString(), Failure(); }},
        {u"--as-of"_qs, [](Export &r, const QString &, const QString &v) { return r.asOf = v, Failure(); }},
        {u"--beside"_qs, [](Export &r, const QString &, const QString &v) { return r.beside = v, Failure(); }},
        {u"--transform"_qs, setTransform},
        {u"--base"_qs, setBase},
        {u"--kind"_qs, setChart},
        {u"--top"_qs, setTop},
        {u"--sort"_qs, setSort},
        {u"--size"_qs, setSize},
        {u"--scale"_qs, setScale},
        {u"--theme"_qs, setTheme},
        {u"--encoding"_qs, setEncoding},
        {u"--columns"_qs, setColumns},
        {u"--guard"_qs, setGuard},
    };
    return known;
}

std::optional<FileFormat> formatNamed(const QString &name)
{
    static const QHash<QString, FileFormat> formats{
        {u"png"_qs, FileFormat::Png},
        {u"svg"_qs, FileFormat::Svg},
        {u"csv"_qs, FileFormat::Csv},
        {u"json"_qs, FileFormat::Json},
    };
    const auto found = formats.find(name.toLower());
    return found == formats.end() ? std::nullopt : std::optional(*found);
}

core::Result<FileFormat> fileFormat(const OptionValues &values)
{
    const QString asked = values.value(u"--format"_qs);
    const QString file = values.value(u"-o"_qs);
    if (asked.isEmpty() && file == u"-")
        return FileFormat::Json;
    const auto format = formatNamed(asked.isEmpty() ? QFileInfo(file).suffix() : asked);
    if (format)
        return *format;
    if (!asked.isEmpty())
        return badValue(u"--format"_qs, asked, "png, svg, csv, json");
    return core::Error{core::ErrorCode::UnsupportedFormat, {file.toStdString(), ".png, .svg, .csv, .json"}};
}

} // namespace

core::Result<ReportFormat> reportFormat(const OptionValues &values)
{
    const QString name = values.value(u"--format"_qs, u"text"_qs);
    if (name != u"text" && name != u"json")
        return badValue(u"--format"_qs, name, "text, json");
    return name == u"json" ? ReportFormat::Json : ReportFormat::Text;
}

core::Result<bool> guardedOf(const OptionValues &values) { return guardFrom(values.value(u"--guard"_qs, u"on"_qs)); }

core::Result<Export> exportOf(const OptionValues &values)
{
    if (!values.contains(u"-o"_qs))
        return core::Error{core::ErrorCode::MissingArgument, {"-o FILE"}};
    Export request;
    request.file = values.value(u"-o"_qs);
    const auto format = fileFormat(values);
    if (!format)
        return format.error();
    request.format = *format;
    for (auto option = values.begin(); option != values.end(); ++option) {
        const Setter set = setters().value(option.key());
        if (set == nullptr)
            continue; // common to all commands
        if (const Failure failure = set(request, option.key(), option.value()))
            return *failure;
    }
    if (request.columns == Columns::Full && request.format != FileFormat::Csv)
        return badValue(u"--format"_qs, values.value(u"--format"_qs, QFileInfo(request.file).suffix()), "csv");
    return request;
}

core::Result<GeneratePanel> generatePanelOf(const OptionValues &values)
{
    constexpr qulonglong mostRows = 100'000'000;
    for (const auto &[option, form] : {std::pair(u"--rows"_qs, "--rows N"), std::pair(u"-o"_qs, "-o DIR")}) {
        if (!values.contains(option))
            return core::Error{core::ErrorCode::MissingArgument, {form}};
    }
    GeneratePanel request;
    request.folder = values.value(u"-o"_qs);
    bool isNumber = false;
    request.package.rows = values.value(u"--rows"_qs).toULongLong(&isNumber);
    if (!isNumber || request.package.rows == 0 || request.package.rows > mostRows)
        return badValue(u"--rows"_qs, values.value(u"--rows"_qs), "1 … 100000000");
    request.package.seed = values.value(u"--seed"_qs, u"1"_qs).toULongLong(&isNumber);
    if (!isNumber)
        return badValue(u"--seed"_qs, values.value(u"--seed"_qs), "0 … 18446744073709551615");
    const QString order = values.value(u"--order"_qs, u"enterprise"_qs);
    if (order != u"enterprise" && order != u"year")
        return badValue(u"--order"_qs, order, "enterprise, year");
    request.package.order = order == u"year" ? core::PanelOrder::ByYear : core::PanelOrder::ByEnterprise;
    return request;
}

core::Result<Rows> rowsOf(const OptionValues &values)
{
    const QString file = values.value(u"-o"_qs);
    if (file.isEmpty())
        return core::Error{core::ErrorCode::MissingArgument, {"-o FILE"}};
    const auto guarded = guardedOf(values);
    if (!guarded)
        return guarded.error();
    const QString ending = QFileInfo(file).suffix().toLower();
    if (file == u"-" || ending == u"csv")
        return Rows{{}, file, Rows::Form::Csv, *guarded};
    if (ending == u"sqlite")
        return Rows{{}, file, Rows::Form::Sqlite, *guarded};
    return core::Error{core::ErrorCode::UnsupportedFormat, {file.toStdString(), ".sqlite, .csv"}};
}

} // namespace app
