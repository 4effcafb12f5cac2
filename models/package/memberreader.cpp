#include "models/package/memberreader.h"

namespace package {

namespace {

constexpr double most = 1e9; ///< of rows, columns and years

bool isWhole(double number) { return number == static_cast<double>(static_cast<qint64>(number)); }

} // namespace

void MemberReader::read(const QJsonValue &value, std::string &text)
{
    if (require(value.isString()))
        text = value.toString().toStdString();
}

void MemberReader::read(const QJsonValue &value, bool &flag)
{
    if (require(value.isBool()))
        flag = value.toBool();
}

void MemberReader::read(const QJsonValue &value, char &sign)
{
    const QByteArray text = value.toString().toUtf8();
    if (require(value.isString() && text.size() <= 1))
        sign = text.isEmpty() ? '\0' : text[0];
}

void MemberReader::read(const QJsonValue &value, int &number)
{
    const double is = value.toDouble();
    if (require(value.isDouble() && is >= -most && is <= most && isWhole(is)))
        number = static_cast<int>(is);
}

void MemberReader::read(const QJsonValue &value, std::int64_t &number)
{
    if (require(value.isDouble()))
        number = value.toInteger();
}

void MemberReader::read(const QJsonValue &value, std::size_t &number)
{
    const double is = value.toDouble(-1);
    if (require(is >= 0 && is <= most && isWhole(is)))
        number = static_cast<std::size_t>(is);
}

void MemberReader::read(const QJsonValue &value, core::Period &period)
{
    const auto known = core::Period::parse(value.toString().toStdString());
    if (require(value.isString() && known))
        period = *known;
}

void MemberReader::read(const QJsonValue &value, std::map<std::string, std::string> &codes)
{
    if (!require(value.isObject()))
        return;
    const QJsonObject object = value.toObject();
    for (auto item = object.begin(); item != object.end(); ++item)
        within(item.key(), [&] { read(item.value(), codes[item.key().toStdString()]); });
}

bool MemberReader::require(bool holds)
{
    if (!holds && m_fault.empty())
        m_fault = m_path.join(u'.').toStdString();
    return holds;
}

} // namespace package
