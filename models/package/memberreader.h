#pragma once

#include "models/core/codes.h"
#include "models/core/ids.h"
#include "models/core/period.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <map>
#include <optional>
#include <string>
#include <type_traits>
#include <vector>

namespace package {

/// Sets members from what memberwriter.h writes; remembers the first one that is unknown or holds what it may not.
class MemberReader
{
public:
    /// Path of that member; blank when all is well.
    const std::string &fault() const { return m_fault; }

    void read(const QJsonValue &value, std::string &text);
    void read(const QJsonValue &value, bool &flag);
    void read(const QJsonValue &value, char &sign);
    void read(const QJsonValue &value, int &number);
    void read(const QJsonValue &value, std::int64_t &number);
    void read(const QJsonValue &value, std::size_t &number);
    void read(const QJsonValue &value, core::Period &period);
    void read(const QJsonValue &value, std::map<std::string, std::string> &codes);
    template <class Tag> void read(const QJsonValue &value, core::Id<Tag> &id);
    template <class E>
    requires std::is_enum_v<E>
    void read(const QJsonValue &value, E &code);
    template <class T> void read(const QJsonValue &value, std::optional<T> &member);
    template <class T> void read(const QJsonValue &value, std::vector<T> &items);
    template <class T>
    requires std::is_class_v<T>
    void read(const QJsonValue &value, T &object);

private:
    bool require(bool holds);
    template <class Use> void within(const QString &member, Use &&use)
    {
        m_path.append(member);
        use();
        m_path.removeLast();
    }

    QStringList m_path;
    std::string m_fault;
};

template <class Tag> void MemberReader::read(const QJsonValue &value, core::Id<Tag> &id)
{
    std::string text;
    read(value, text);
    id = core::Id<Tag>(std::move(text));
}

template <class E>
requires std::is_enum_v<E>
void MemberReader::read(const QJsonValue &value, E &code)
{
    const auto known = core::fromCode<E>(value.toString().toStdString());
    if (require(value.isString() && known.has_value()))
        code = *known;
}

template <class T> void MemberReader::read(const QJsonValue &value, std::optional<T> &member)
{
    T present{};
    read(value, present);
    member = std::move(present);
}

template <class T> void MemberReader::read(const QJsonValue &value, std::vector<T> &items)
{
    if (!require(value.isArray()))
        return;
    for (const QJsonValue item : value.toArray())
        within(QString::number(items.size()), [&] { read(item, items.emplace_back()); });
}

template <class T>
requires std::is_class_v<T>
void MemberReader::read(const QJsonValue &value, T &object)
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

} // namespace package
