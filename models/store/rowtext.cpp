#include "models/store/rowtext.h"

#include <algorithm>

namespace store {

namespace {

constexpr char separator = '\x1f'; // what ASCII has for it: no text that someone wrote holds it

bool holdsSeparator(const std::string &cell) { return cell.find(separator) != std::string::npos; }

} // namespace

std::string joined(const TextRow &cells)
{
    // With lengths where the separators do not tell: there are then more of them than between cells.
    const bool isPlain = std::ranges::none_of(cells, holdsSeparator);
    std::size_t size = cells.size();
    for (const std::string &cell : cells)
        size += cell.size();
    std::string text;
    text.reserve(size);
    for (const std::string &cell : cells) {
        if (&cell != &cells.front())
            text += separator;
        if (!isPlain)
            text.append(std::to_string(cell.size())).append(1, ':');
        text += cell;
    }
    return text;
}

bool split(std::string_view joined, TextRow &cells)
{
    for (std::string &cell : cells) {
        const std::size_t end = std::min(joined.find(separator), joined.size());
        const bool isLast = &cell == &cells.back();
        if (isLast != (end == joined.size()))
            return false;
        cell.assign(joined.substr(0, end));
        joined.remove_prefix(std::min(end + 1, joined.size()));
    }
    return true;
}

QString joinedColumns(const Resource &resource)
{
    QStringList places;
    for (qsizetype i = 0; i < resource.columns.size(); ++i)
        places.append(QStringLiteral("%s"));
    return QStringLiteral("CAST(printf('%1', %2) AS BLOB)")
        .arg(places.join(QLatin1Char(separator)), resource.columns.join(QStringLiteral(", ")));
}

} // namespace store
