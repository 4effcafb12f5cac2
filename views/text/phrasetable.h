#pragma once

#include <QCoreApplication>
#include <QString>

#include <cstddef>
#include <string>
#include <vector>

namespace views {

/// One row of a table of words: a code and its English source text, marked by QT_TRANSLATE_NOOP.
template <class Key> struct Phrase
{
    Key key;
    const char *source;
};

/// The text of `key` in the installed language; a null string when the table lacks it.
template <class Key, std::size_t N> QString phrase(const char *context, const Phrase<Key> (&table)[N], const Key &key)
{
    for (const Phrase<Key> &row : table) {
        if (row.key == key)
            return QCoreApplication::translate(context, row.source);
    }
    return {};
}

/// Fills %1, %2 … in one pass, so that a “%2” inside an argument stays as it is.
QString filled(const QString &pattern, const std::vector<std::string> &args);

} // namespace views
