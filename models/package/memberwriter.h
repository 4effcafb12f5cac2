#pragma once

#include "models/core/codes.h"
#include "models/core/ids.h"
#include "models/core/period.h"

#include <QJsonArray>
#include <QJsonObject>

#include <concepts>
#include <map>
#include <optional>
#include <string>
#include <type_traits>
#include <vector>

namespace package {

/// The members of which type a function visits, for const objects and others.
template <class O, class T>
concept Of = std::same_as<std::remove_cv_t<O>, T>;

// Values as JSON and back, member by member: a type takes part through a function visitMembers(object, visit) in this
// namespace, which hands its members over with their names. A member that is as in a new object is left out.

inline QJsonValue written(const std::string &text) { return QString::fromStdString(text); }
inline QJsonValue written(bool flag) { return flag; }
inline QJsonValue written(int number) { return number; }
inline QJsonValue written(char sign) { return sign == 0 ? QString() : QString(QLatin1Char(sign)); }
inline QJsonValue written(std::int64_t number) { return static_cast<qint64>(number); }
inline QJsonValue written(std::size_t number) { return static_cast<qint64>(number); }
inline QJsonValue written(const core::Period &period) { return written(period.text()); }
template <class Tag> QJsonValue written(const core::Id<Tag> &id) { return written(id.text()); }
template <class E>
requires std::is_enum_v<E> QJsonValue written(E code)
{
    const std::string_view text = core::code(code);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}
inline QJsonValue written(const std::map<std::string, std::string> &codes)
{
    QJsonObject object;
    for (const auto &[name, of] : codes)
        object.insert(QString::fromStdString(name), written(of));
    return object;
}
template <class T> QJsonValue written(const std::vector<T> &items);
template <class T>
requires std::is_class_v<T> QJsonValue written(const T &object);
template <class T> QJsonValue written(const std::optional<T> &value) { return value ? written(*value) : QJsonValue(); }
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

} // namespace package
