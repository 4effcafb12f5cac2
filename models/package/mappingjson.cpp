#include "models/package/mappingjson.h"

#include "models/core/tabular/mappingcodes.h"
#include "models/package/looseresource.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <concepts>
#include <map>
#include <type_traits>

namespace package {

namespace {

using core::Mapping;

QString asText(const std::string &text) { return QString::fromStdString(text); }

void visitMembers(auto &o, auto &&visit) requires
    std::same_as<std::remove_const_t<std::remove_reference_t<decltype(o)>>, core::Dialect>
{
    visit("delimiter", o.delimiter);
    visit("quote", o.quote);
    visit("escape", o.escape);
    visit("comment", o.comment);
    visit("skip_initial_space", o.skipInitialSpace);
}

void visitMembers(auto &o, auto &&visit) requires
    std::same_as<std::remove_const_t<std::remove_reference_t<decltype(o)>>, core::Extent>
{
    visit("header", o.header);
    visit("first_row", o.firstRow);
    visit("last_row", o.lastRow);
    visit("skipped", o.skipped);
}

void visitMembers(auto &o, auto &&visit) requires
    std::same_as<std::remove_const_t<std::remove_reference_t<decltype(o)>>, core::ColumnMapping>
{
    visit("column", o.column);
    visit("header", o.header);
    visit("role", o.role);
    visit("dimension", o.dimension);
    visit("period", o.period);
    visit("subperiod", o.subperiod);
    visit("indicator", o.indicator);
    visit("region", o.region);
    visit("unit", o.unit);
    visit("status", o.status);
    visit("cumulative", o.isCumulative);
    visit("labels", o.hasLabels);
    visit("reading", o.reading);
    visit("packed", o.packed);
}

void visitMembers(auto &o, auto &&visit) requires
    std::same_as<std::remove_const_t<std::remove_reference_t<decltype(o)>>, core::NumberStyle>
{
    visit("decimal", o.decimal);
    visit("thousands", o.thousands);
    visit("missing", o.missing);
    visit("withheld", o.withheld);
}

void visitMembers(auto &o, auto &&visit) requires
    std::same_as<std::remove_const_t<std::remove_reference_t<decltype(o)>>, core::Constants>
{
    visit("indicator", o.indicator);
    visit("region", o.region);
    visit("period", o.period);
    visit("unit", o.unit);
    visit("source", o.source);
    visit("source_text", o.sourceText);
    visit("status", o.status);
}

void visitMembers(
    auto &o, auto &&visit) requires std::same_as<std::remove_const_t<std::remove_reference_t<decltype(o)>>, Mapping>
{
    visit("format", o.format);
    visit("encoding", o.encoding);
    visit("dialect", o.dialect);
    visit("sheet", o.sheet);
    visit("layout", o.layout);
    visit("extent", o.extent);
    visit("columns", o.columns);
    visit("numbers", o.numbers);
    visit("constants", o.constants);
    visit("regions", o.regions);
    visit("indicators", o.indicators);
    visit("sectors", o.sectors);
    visit("dataset", o.dataset);
    visit("complete", o.isComplete);
}

QJsonValue written(const std::string &text) { return asText(text); }
QJsonValue written(bool flag) { return flag; }
QJsonValue written(char sign) { return sign == 0 ? QString() : QString(QLatin1Char(sign)); }
QJsonValue written(std::size_t number) { return static_cast<qint64>(number); }
template <class E>
requires std::is_enum_v<E> QJsonValue written(E code)
{
    const std::string_view text = core::code(code);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}
QJsonValue written(const std::map<std::string, std::string> &codes)
{
    QJsonObject object;
    for (const auto &[name, of] : codes)
        object.insert(asText(name), asText(of));
    return object;
}
template <class T> QJsonValue written(const std::vector<T> &items);
template <class T>
requires std::is_class_v<T> QJsonValue written(const T &object)
{
    static const T fresh;
    QJsonObject members;
    std::map<std::string, QJsonValue> usual;
    visitMembers(fresh, [&](const char *name, const auto &member) { usual[name] = written(member); });
    visitMembers(object, [&](const char *name, const auto &member) {
        if (const QJsonValue value = written(member); value != usual[name])
            members.insert(QLatin1String(name), value);
    });
    return members;
}
template <class T> QJsonValue written(const std::vector<T> &items)
{
    QJsonArray array;
    for (const T &item : items)
        array.append(written(item));
    return array;
}

/// Sets members from JSON; remembers the first one that is unknown or holds what it may not.
class MemberReader
{
public:
    const std::string &fault() const { return m_fault; }

    void read(const QJsonValue &value, std::string &text)
    {
        if (require(value.isString()))
            text = value.toString().toStdString();
    }
    void read(const QJsonValue &value, bool &flag)
    {
        if (require(value.isBool()))
            flag = value.toBool();
    }
    void read(const QJsonValue &value, char &sign)
    {
        const QByteArray text = value.toString().toUtf8();
        if (require(value.isString() && text.size() <= 1))
            sign = text.isEmpty() ? '\0' : text[0];
    }
    void read(const QJsonValue &value, std::size_t &number)
    {
        constexpr double most = 1e9; // rows and columns
        const double is = value.toDouble(-1);
        if (require(is >= 0 && is <= most && is == static_cast<double>(static_cast<qint64>(is))))
            number = static_cast<std::size_t>(is);
    }
    template <class E>
    requires std::is_enum_v<E>
    void read(const QJsonValue &value, E &code)
    {
        const auto known = core::fromCode<E>(value.toString().toStdString());
        if (require(known.has_value()))
            code = *known;
    }
    void read(const QJsonValue &value, std::map<std::string, std::string> &codes)
    {
        if (!require(value.isObject()))
            return;
        const QJsonObject object = value.toObject();
        for (auto item = object.begin(); item != object.end(); ++item)
            within(item.key(), [&] { read(item.value(), codes[item.key().toStdString()]); });
    }
    template <class T> void read(const QJsonValue &value, std::vector<T> &items)
    {
        if (!require(value.isArray()))
            return;
        for (const QJsonValue item : value.toArray())
            within(QString::number(items.size()), [&] { read(item, items.emplace_back()); });
    }
    template <class T>
    requires std::is_class_v<T>
    void read(const QJsonValue &value, T &object)
    {
        if (!require(value.isObject()))
            return;
        QJsonObject members = value.toObject();
        visitMembers(object, [&](const char *name, auto &member) {
            const QString key = QLatin1String(name);
            if (members.contains(key))
                within(key, [&] { read(members.take(key), member); });
        });
        if (!members.isEmpty())
            within(members.begin().key(), [&] { require(false); });
    }

private:
    bool require(bool holds)
    {
        if (!holds && m_fault.empty())
            m_fault = m_path.join(u'.').toStdString();
        return holds;
    }
    template <class Use> void within(const QString &member, Use &&use)
    {
        m_path.append(member);
        use();
        m_path.removeLast();
    }

    QStringList m_path;
    std::string m_fault;
};

} // namespace

QByteArray mappingJson(const Mapping &mapping) { return QJsonDocument(written(mapping).toObject()).toJson(); }

core::Result<Mapping> mappingFrom(const QByteArray &json, const std::string &name)
{
    const auto parsed = parsedJson(json, name);
    if (!parsed)
        return parsed.error();
    Mapping mapping;
    MemberReader reader;
    reader.read(*parsed, mapping);
    if (!reader.fault().empty() || !parsed->isObject())
        return core::Error{core::ErrorCode::BadMapping, {name, reader.fault()}};
    return mapping;
}

} // namespace package
