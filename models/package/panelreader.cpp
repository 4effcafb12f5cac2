#include "models/package/panelreader.h"

#include "models/package/charset.h"
#include "models/package/encoding.h"
#include "models/package/fieldcheck.h"
#include "models/package/otherencoding.h"
#include "models/package/panelsheet.h"
#include "models/package/textdecoding.h"

#include <QElapsedTimer>

#include <algorithm>
#include <optional>

namespace package {

using core::Rule;

namespace {

constexpr qint64 maximumPanelBytes = qint64(64) << 30;

/// A file in memory: mapped, or read where that cannot be.
class FileBytes
{
public:
    explicit FileBytes(QFile &file)
    {
        const uchar *bytes = file.size() > 0 ? file.map(0, file.size()) : nullptr;
        if (bytes) {
            m_view = {reinterpret_cast<const char *>(bytes), static_cast<std::size_t>(file.size())};
            return;
        }
        m_read = file.readAll();
        m_view = {m_read.constData(), static_cast<std::size_t>(m_read.size())};
    }
    std::string_view view() const { return m_view; }

private:
    QByteArray m_read;
    std::string_view m_view;
};

/// Calls `progress` at most twenty times a second, and at the end.
std::function<void(std::size_t)> throttled(const Progress &progress, qint64 total)
{
    if (!progress)
        return {};
    constexpr qint64 pause = 50;
    auto timer = std::make_shared<QElapsedTimer>();
    timer->start();
    return [progress, total, timer](std::size_t bytes) {
        const auto done = static_cast<qint64>(bytes);
        if (done < total && timer->elapsed() < pause)
            return;
        timer->restart();
        progress(done, total);
    };
}

core::CellRule ruleOf(const Field &field)
{
    return {field.required, field.type == FieldType::Integer, field.minimum, field.maximum};
}

/// The columns of a file in its own order; those that no field knows are ignored.
class PanelHeader
{
public:
    PanelHeader(const PanelResource &panel, IssueList &issues)
        : m_panel(panel)
        , m_issues(issues)
    {}

    /// Fills schema and rules of the source; false, reported, when the columns are not those of the panel.
    bool read(std::string_view text, core::PanelSource &source)
    {
        core::DelimitedReader reader(text, core::Dialect{m_panel.resource.delimiter});
        std::vector<std::string_view> names;
        if (!reader.next(names) || std::ranges::all_of(names, [](auto name) { return name.empty(); }))
            return fail(Rule::EmptyFile, {}, {});
        for (const core::FieldFault &fault : reader.faults())
            return fail(fault.rule, {1, {}}, fault.value);
        source.schema = m_panel.fields;
        source.schema.fields.clear();
        const auto titled = m_panel.isLoose ? fieldsHeaded(m_panel.fields, names)
                                            : std::vector<std::optional<std::size_t>>(names.size());
        bool isGood = true;
        for (std::size_t i = 0; i < names.size(); ++i)
            isGood = add(titled[i] ? m_panel.fields.fields[*titled[i]].name : names[i], source) && isGood;
        for (const core::PanelField &field : m_panel.fields.fields) {
            if (!source.schema.indexOf(field.name))
                isGood = fail(Rule::ColumnMissing, {1, field.name}, {});
        }
        return isGood;
    }

private:
    bool fail(Rule rule, Place place, std::string_view value)
    {
        m_issues.error(rule, place, value);
        return false;
    }

    bool add(std::string_view name, core::PanelSource &source)
    {
        if (!isUtf8(name))
            return fail(Rule::BadEncoding, {1, {}}, name);
        if (source.schema.indexOf(name))
            return fail(Rule::ColumnTwice, {1, name}, name);
        const auto known = m_panel.fields.indexOf(name);
        if (known) {
            source.schema.fields.push_back(m_panel.fields.fields[*known]);
            source.rules.push_back(ruleOf(m_panel.resource.schema.fields[*m_panel.resource.schema.indexOf(name)]));
            return true;
        }
        m_issues.notice(Rule::ColumnUnknown, {1, name}, name);
        core::PanelField &ignored = source.schema.fields.emplace_back();
        ignored.name = name;
        source.rules.emplace_back();
        return true;
    }

    const PanelResource &m_panel;
    IssueList &m_issues;
};

/// Checks the values of a dimension, each once.
class ValueCheck
{
public:
    ValueCheck(const PanelResource &panel, const KnownKeys &known, IssueList &issues)
        : m_panel(panel)
        , m_known(known)
        , m_issues(issues)
    {}

    void check(core::PanelDimension &dimension, const std::vector<std::int64_t> &firstRows)
    {
        const Schema &schema = m_panel.resource.schema;
        const FieldCheck check(schema.fields[*schema.indexOf(dimension.field.name)]);
        std::vector<Breach> breaches;
        for (std::size_t code = 0; code < dimension.values.size(); ++code) {
            if (firstRows[code] == 0)
                continue; // of the panel that this one is read upon
            breaches.clear();
            check.check(dimension.values[code], breaches);
            for (Breach &breach : breaches)
                m_issues.error(breach.rule, {firstRows[code], dimension.field.name}, dimension.values[code],
                               std::move(breach.args));
        }
        const auto isOfField = [&](const ForeignKey &key) { return key.fields == std::vector{dimension.field.name}; };
        const auto key = std::ranges::find_if(schema.foreignKeys, isOfField);
        if (key != schema.foreignKeys.end())
            checkReference(dimension, *key, firstRows);
        else
            guessReference(dimension);
    }

private:
    using Values = std::vector<std::string>;

    static Values partsOf(const core::PanelDimension &dimension, const std::string &value)
    {
        Values parts;
        const char separator = dimension.field.separator;
        for (std::size_t begin = 0; begin <= value.size();) {
            const std::size_t end =
                separator == '\0' ? value.size() : std::min(value.find(separator, begin), value.size());
            if (end > begin)
                parts.push_back(value.substr(begin, end - begin));
            begin = end + 1;
        }
        return parts;
    }

    void checkReference(core::PanelDimension &dimension, const ForeignKey &key,
                        const std::vector<std::int64_t> &firstRows)
    {
        if (key.resource == "regions" || key.resource == "sectors")
            dimension.field.references = key.resource;
        const auto known = m_known(key.resource, key.referenceFields);
        for (std::size_t code = 0; code < dimension.values.size() && known; ++code) {
            if (firstRows[code] == 0)
                continue;
            for (const std::string &part : partsOf(dimension, dimension.values[code])) {
                if (!known->contains(part))
                    m_issues.error(Rule::ForeignKey, {firstRows[code], dimension.field.name}, part,
                                   {key.resource, key.referenceFields.front()});
            }
        }
    }

    /// Without a foreign key a dimension refers to what it is named after, if that has all its values.
    void guessReference(core::PanelDimension &dimension) const
    {
        const std::string &name = dimension.field.name;
        const bool isSector = name == "sector" || name == "sector_id";
        if (name != "region_code" && !isSector)
            return;
        const std::string resource = isSector ? "sectors" : "regions";
        const auto known = m_known(resource, {isSector ? "id" : "code"});
        const bool holdsAll =
            known && std::ranges::all_of(dimension.values, [&](const std::string &value) {
                const Values parts = partsOf(dimension, value);
                return std::ranges::all_of(parts, [&](const auto &part) { return known->contains(part); });
            });
        if (holdsAll)
            dimension.field.references = resource;
    }

    const PanelResource &m_panel;
    const KnownKeys &m_known;
    IssueList &m_issues;
};

/// The panel whose dimensions are checked and know what they refer to. They are checked whatever else is wrong: all is
/// said at once.
core::Panel checkedPanel(core::BuiltPanel built, ValueCheck check)
{
    for (std::size_t i = 0; i < built.dimensions.size(); ++i)
        check.check(built.dimensions[i], built.firstRows[i]);
    if (!built.head)
        return {};
    core::PanelHead head = *built.head;
    head.dimensions = std::move(built.dimensions);
    for (const core::PanelDimension &dimension : head.dimensions)
        head.schema.fields[*head.schema.indexOf(dimension.field.name)] = dimension.field;
    return {std::make_shared<core::PanelHead>(std::move(head)), nullptr, std::move(built.rows)};
}

/// The character set of a file that is not in UTF-8: as the descriptor says or, when it does not, by the first lines.
const Charset *charsetOf(const PanelResource &panel, std::string_view bytes)
{
    if (panel.encoding.empty())
        return Charset::named(sniffEncodingName(firstLines(bytes)));
    return panel.encoding == "gb18030" ? Charset::named("GB18030") : nullptr;
}

/// UTF-8 where a text that is declared to be in another encoding is in that, and has more than ASCII.
std::string utf8Instead(const PanelResource &panel, std::string_view bytes)
{
    const std::string_view lines = firstLines(bytes);
    const bool isAscii = std::ranges::all_of(lines, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    return !panel.encoding.empty() && !isAscii && isUtf8(lines) ? "UTF-8" : "";
}

} // namespace

core::Panel readPanel(const PanelResource &panel, const PackageFolder &folder, const std::vector<ReadResource> &others,
                      IssueList &issues, const Progress &progress, std::stop_token stop)
{
    if (panel.resource.path.empty())
        return {};
    const auto file = folder.open(QString::fromStdString(panel.resource.path), maximumPanelBytes, issues);
    if (!file)
        return {};
    const auto known = [&](const std::string &resource, const std::vector<std::string> &fields) {
        return keysOf(others, resource, fields);
    };
    return readPanelFile(panel, *file, known, {}, issues, progress, std::move(stop));
}

std::string panelHeader(QFile &file)
{
    const QByteArray first = file.peek(static_cast<qint64>(encodingLookedAt));
    const std::string_view bytes = withoutBom({first.constData(), static_cast<std::size_t>(first.size())});
    const std::string_view line = bytes.substr(0, bytes.find_first_of("\r\n"));
    if (std::ranges::all_of(line, [](char c) { return static_cast<unsigned char>(c) < 0x80; }))
        return std::string(line);
    const Charset *charset = Charset::named(sniffEncodingName(firstLines(bytes)));
    return charset ? charset->toUtf8(line) : std::string(line);
}

core::Panel readPanelFile(const PanelResource &panel, QFile &file, const KnownKeys &known, const core::Panel &base,
                          IssueList &issues, const Progress &progress, std::stop_token stop)
{
    const FileBytes bytes(file);
    return readPanelText(panel, bytes.view(), known, base, issues, progress, std::move(stop));
}

core::Panel readPanelText(const PanelResource &panel, std::string_view bytes, const KnownKeys &known,
                          const core::Panel &base, IssueList &issues, const Progress &progress, std::stop_token stop)
{
    core::PanelSource source;
    source.bytes = withoutBom(bytes);
    source.delimiter = panel.resource.delimiter;
    source.isLoose = panel.isLoose;
    source.missingValues = panel.resource.schema.missingValues;
    source.progress = throttled(progress, static_cast<qint64>(source.bytes.size()));
    std::string header(firstLines(source.bytes));
    if (const Charset *charset = charsetOf(panel, source.bytes)) {
        source.decode = [charset](std::string_view lines) { return charset->toUtf8(lines); };
        header = charset->toUtf8(header);
    }
    const auto isInAnother = [&](const std::string &encoding) {
        if (!encoding.empty())
            issues.error(Rule::OtherEncoding, {}, panel.encoding, {encoding});
        return !encoding.empty();
    };
    if (isInAnother(source.decode ? utf8Instead(panel, source.bytes) : otherEncoding(header)))
        return {};
    if (!PanelHeader(panel, issues).read(header, source))
        return {};
    core::Result<core::BuiltPanel> built = core::buildPanel(source, base, stop);
    if (!built)
        return {};
    const bool hasBroken =
        std::ranges::any_of(built->issues, [](const core::Issue &one) { return one.rule == Rule::BadEncoding; });
    if (!source.decode && hasBroken && isInAnother(otherEncoding(source.bytes)))
        std::erase_if(built->issues, [](const core::Issue &one) { return one.rule == Rule::BadEncoding; });
    for (const core::Issue &issue : built->issues) {
        if (issue.severity == core::Severity::Error)
            issues.error(issue.rule, {issue.row, issue.column}, issue.value, issue.args);
        else
            issues.notice(issue.rule, {issue.row, issue.column}, issue.value, issue.args);
    }
    return checkedPanel(std::move(built).value(), ValueCheck(panel, known, issues));
}

} // namespace package
