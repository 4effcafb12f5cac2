#include "tests/support/catch.h"
#include "tests/support/strings.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

namespace {

/// One entry of a .ts file.
struct Entry
{
    QString context;
    QString source;
    QString translation;
    bool finished = true;
};

const QString folder = QStringLiteral(LP_SOURCE_DIR "/resources/i18n/");
const QString chinese = QStringLiteral("linping_zh_CN.ts");
const QString english = QStringLiteral("linping_en.ts");

QList<Entry> entries(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QList<Entry> result;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"source") {
            result.append({context, xml.readElementText(), {}, true});
        } else if (xml.name() == u"translation") {
            result.last().finished = !xml.attributes().hasAttribute(QStringLiteral("type"));
            result.last().translation = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        }
    }
    REQUIRE_FALSE(xml.hasError());
    return result;
}

QStringList keys(const QList<Entry> &list)
{
    QStringList result;
    for (const Entry &entry : list)
        result.append(entry.context + QStringLiteral(": ") + entry.source);
    return result;
}

/// “%1 of %2” → {"%1", "%2"}, sorted.
QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("%(?:L?\\d+|n)"));
    QStringList result;
    for (auto found = pattern.globalMatch(text); found.hasNext();)
        result.append(found.next().captured());
    result.sort();
    return result;
}

} // namespace

TEST_CASE("The .ts files hold every word of the sources and no other; scripts/translate brings them up to date")
{
    const QTemporaryDir fresh;
    for (const QString &name : {chinese, english})
        REQUIRE(QFile::copy(folder + name, fresh.filePath(name)));
    QProcess script;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LUPDATE"), QStringLiteral(LP_LUPDATE));
    script.setProcessEnvironment(environment);
    script.start(QStringLiteral(LP_SOURCE_DIR "/scripts/translate"), {fresh.path()});
    REQUIRE(script.waitForFinished());
    REQUIRE(script.exitCode() == 0);
    for (const QString &name : {chinese, english})
        CHECK(keys(entries(folder + name)) == keys(entries(fresh.filePath(name))));
}

TEST_CASE("Every word has a Chinese translation")
{
    const QList<Entry> all = entries(folder + chinese);
    REQUIRE(all.size() > 500);
    for (const Entry &entry : all) {
        CAPTURE(entry.context, entry.source);
        CHECK(entry.finished);
        CHECK_FALSE(entry.translation.isEmpty());
    }
}

TEST_CASE("A translation has the placeholders of its source")
{
    for (const Entry &entry : entries(folder + chinese)) {
        CAPTURE(entry.context, entry.source, entry.translation);
        CHECK(placeholders(entry.translation) == placeholders(entry.source));
    }
}

TEST_CASE("Chinese sentences end as Chinese sentences do")
{
    static const QRegularExpression latinEnd(QStringLiteral("[\\x{4e00}-\\x{9fff}”）][.,:;!?]$"));
    for (const Entry &entry : entries(folder + chinese)) {
        CAPTURE(entry.context, entry.source, entry.translation);
        CHECK_FALSE(latinEnd.match(entry.translation).hasMatch());
    }
}
