#include "views/text/progresswords.h"

#include "views/text/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <optional>

namespace views {

namespace {

struct Pace
{
    qint64 perSecond = 0;
    qint64 secondsLeft = 0;
};

/// None so early that it would jump.
std::optional<Pace> paceOf(qint64 done, qint64 total, qint64 milliseconds)
{
    constexpr qint64 early = 500;
    if (milliseconds < early || done <= 0)
        return std::nullopt;
    const double rate = static_cast<double>(done) * 1000 / static_cast<double>(milliseconds);
    return Pace{static_cast<qint64>(rate), static_cast<qint64>(static_cast<double>(total - done) / rate) + 1};
}

} // namespace

QString sizeText(qint64 bytes)
{
    const bool isChinese = languageOfWords() == Language::Chinese;
    return QLocale(isChinese ? QLocale::Chinese : QLocale::English).formattedDataSize(bytes);
}

QString readingWords(qint64 bytes, qint64 total, qint64 milliseconds)
{
    if (bytes >= total)
        return QCoreApplication::translate("ProgressWords", "Comparing…");
    const auto pace = paceOf(bytes, total, milliseconds);
    return pace ? QCoreApplication::translate("ProgressWords", "Reading: %1 a second, %2 s left")
                      .arg(sizeText(pace->perSecond))
                      .arg(pace->secondsLeft)
                : QString();
}

QString storingWords(qint64 rows, qint64 total, qint64 milliseconds)
{
    const auto pace = rows < total ? paceOf(rows, total, milliseconds) : std::nullopt;
    return pace ? QCoreApplication::translate("ProgressWords", "Storing: %1 rows a second, %2 s left")
                      .arg(QLocale().toString(pace->perSecond))
                      .arg(pace->secondsLeft)
                : QString();
}

} // namespace views
