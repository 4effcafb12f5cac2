#include "tests/app/program.h"
#include "tests/support/bundledfiles.h"
#include "tests/support/strings.h"

#include <QDir>
#include <QJsonArray>

#include <functional>

namespace {

const QString dataset = QStringLiteral(LP_SOURCE_DIR "/resources/dataset/linping");

/// A copy of the reference package that a test may damage.
class Copy
{
public:
    Copy()
    {
        for (const QString &name : QDir(dataset).entryList(QDir::Files))
            QFile::copy(dataset + u'/' + name, m_folder.filePath(name));
    }
    QString path() const { return m_folder.path(); }
    void remove(const QString &name) const { QFile::remove(m_folder.filePath(name)); }
    void replace(const QString &name, const QByteArray &before, const QByteArray &after) const
    {
        QFile file(m_folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        QByteArray text = file.readAll();
        file.close();
        const qsizetype at = text.indexOf(before);
        REQUIRE(at >= 0);
        text.replace(at, before.size(), after);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        REQUIRE(file.write(text) == text.size());
    }

private:
    QTemporaryDir m_folder;
};

struct Damage
{
    const char *rule;
    std::function<void(const Copy &)> make;
};

QStringList rulesIn(const QJsonObject &report)
{
    QStringList rules;
    for (const QJsonValue &issue : report.value(u"packages").toArray().at(0).toObject().value(u"issues").toArray())
        rules.append(issue.toObject().value(u"rule").toString());
    return rules;
}

} // namespace

TEST_CASE("a good package is valid and needs no store")
{
    const tests::Program program;
    const tests::Run run = program(u"validate "_qs + dataset + u" --format json"_qs);
    CHECK(run.exitCode == 0);
    CHECK(run.err.isEmpty());
    CHECK(run.json().value(u"packages").toArray().at(0).toObject().value(u"valid").toBool());
    CHECK_FALSE(QFile::exists(program.path(u"linping-explorer"_qs)));
}

TEST_CASE("damaged packages are refused with the rule they break")
{
    const std::vector<Damage> damages{
        {"file-missing", [](const Copy &c) { c.remove(u"sources.csv"_qs); }},
        {"bad-json", [](const Copy &c) { c.replace(u"datapackage.json"_qs, "\"name\"", "name"); }},
        {"path-outside", [](const Copy &c) { c.replace(u"datapackage.json"_qs, "\"sources.csv\"", "\"../s.csv\""); }},
        {"foreign-key", [](const Copy &c) { c.replace(u"observations.csv"_qs, ",s001\n", ",s999\n"); }},
        {"enum", [](const Copy &c) { c.replace(u"observations.csv"_qs, ",exact,", ",exactly,"); }},
        {"type", [](const Copy &c) { c.replace(u"observations.csv"_qs, "1175.09", "11x5"); }},
        {"required", [](const Copy &c) { c.replace(u"observations.csv"_qs, "gdp,330113", ",330113"); }},
        {"column-missing", [](const Copy &c) { c.replace(u"indicators.csv"_qs, ",unit,", ",unite,"); }},
        {"bad-encoding", [](const Copy &c) { c.replace(u"sources.csv"_qs, "\xE4\xB8\xB4", "\xC1\xD9"); }},
        {"bad-quoting", [](const Copy &c) { c.replace(u"milestones.csv"_qs, "m003,", "m003,\""); }},
    };
    const tests::Program program;
    for (const Damage &damage : damages) {
        const Copy copy;
        damage.make(copy);
        CAPTURE(damage.rule);
        const tests::Run json = program(u"validate --format json "_qs + copy.path());
        CHECK(json.exitCode == 1);
        CAPTURE(json.out.toStdString());
        CHECK(rulesIn(json.json()).contains(QString::fromLatin1(damage.rule)));
        const tests::Run text = program(u"validate "_qs + copy.path());
        CHECK(text.exitCode == 1);
        CHECK(text.out.contains("not valid"));
        CHECK(program(u"import --yes "_qs + copy.path()).exitCode == 1);
    }
    CHECK_FALSE(QFile::exists(program.path(u"linping-explorer"_qs)));
}

TEST_CASE("a path without a package is told apart from one that is not there")
{
    const tests::Program program;
    CHECK(program(u"validate %/none"_qs).exitCode == 3);
    CHECK(program(u"validate %"_qs).exitCode == 1);
    CHECK(program(u"import %/none"_qs).exitCode == 3);
}

TEST_CASE("a package names its own dataset, and a claim without a value has no qualifier")
{
    const tests::Program program;
    const Copy copy;
    copy.replace(u"observations.csv"_qs, "1175.09", "");
    const tests::Run other = program(u"import --dataset nosuch "_qs + copy.path());
    CHECK(other.exitCode == 2);
    CHECK(other.err.contains("names its own dataset"));
    const tests::Run look = program(u"import --dataset linping --format json "_qs + copy.path());
    REQUIRE(look.exitCode == 0);
    const QJsonObject seen = look.json().value(u"imports").toArray().at(0).toObject();
    const QJsonObject revised = seen.value(u"revised").toArray().at(0).toObject();
    CHECK(revised.value(u"before").toObject().value(u"qualifier").toString() == u"exact");
    CHECK_FALSE(revised.value(u"after").toObject().contains(u"qualifier"));
}

TEST_CASE("an import is looked at, taken in and taken back")
{
    const tests::Program program;
    const Copy copy;
    copy.replace(u"observations.csv"_qs, "1175.09", "1180.00");
    const tests::Run look = program(u"import --format json "_qs + copy.path());
    REQUIRE(look.exitCode == 0);
    const QJsonObject seen = look.json().value(u"imports").toArray().at(0).toObject();
    CHECK_FALSE(seen.value(u"taken").toBool());
    CHECK(seen.value(u"total").toObject().value(u"revised").toInt() == 1);
    CHECK(seen.value(u"loses_most") == false);
    const QJsonObject revised = seen.value(u"revised").toArray().at(0).toObject();
    CHECK(revised.value(u"keys").toObject().value(u"indicator").toString() == u"gdp");
    CHECK(revised.value(u"before").toObject().value(u"value").toString() == u"1175.09");
    CHECK(revised.value(u"after").toObject().value(u"value").toString() == u"1180.00");
    CHECK_FALSE(QFile::exists(program.path(u"linping-explorer"_qs)));

    CHECK(program(u"import --yes "_qs + copy.path()).out.contains("Taken in as revision 2"));
    const QString export2024 = u"export indicators --indicators gdp --regions 330113 --years 2024 -o -"_qs;
    CHECK(program(export2024).out.contains("\"1180.00\""));
    CHECK(program(export2024 + u" --as-of r1"_qs).out.contains("\"1175.09\""));
    CHECK(program(u"import --yes "_qs + copy.path()).out.contains("nothing to take in"));

    const QJsonArray revisions = program(u"revisions --format json"_qs).json().value(u"revisions").toArray();
    REQUIRE(revisions.size() == 2);
    CHECK(revisions[0].toObject().value(u"revised").toInt() == 1);
    CHECK(revisions[0].toObject().value(u"current").toBool());
    CHECK(revisions[0].toObject().value(u"file").toString() == QFileInfo(copy.path()).absoluteFilePath());
    CHECK_FALSE(revisions[1].toObject().contains(u"file")); // it came with the program
    CHECK_FALSE(revisions[0].toObject().contains(u"issues"));
    CHECK(program(u"use r1"_qs).exitCode == 0);
    CHECK(program(export2024).out.contains("\"1175.09\""));
    CHECK(program(u"use r9"_qs).exitCode == 2);
}

TEST_CASE("a renamed indicator is named, and an alias in a mapping makes it the same")
{
    const tests::Program program;
    const Copy copy;
    for (const QString &name : {u"indicators.csv"_qs, u"observations.csv"_qs})
        copy.replace(name, "\ngdp_nominal_increment,", "\ngdp_increase,");
    const tests::Run look = program(u"import "_qs + copy.path());
    CHECK(look.out.contains("added 1, revised 0, removed 1"));
    CHECK(look.out.contains("{\"indicators\": {\"gdp_increase\": \"gdp_nominal_increment\"}}"));
    const QString mapping = tests::writeFile(program.path(u"aliases.json"_qs),
                                             "{\"indicators\": {\"gdp_increase\": \"gdp_nominal_increment\"}}");
    const tests::Run same = program(u"import "_qs + copy.path() + u" --mapping "_qs + mapping);
    CHECK(same.exitCode == 0);
    CHECK(same.out.contains("nothing to take in"));
}

TEST_CASE("what was found in the file of a revision is kept beside it")
{
    const tests::Program program;
    const Copy copy;
    copy.replace(u"targets.csv"_qs, "330100,2024,5.5,about,gdp,", "330100,2024,5.5,about,gdpp,");
    REQUIRE(program(u"import --yes "_qs + copy.path()).exitCode == 0);
    const QJsonArray revisions = program(u"revisions --format json"_qs).json().value(u"revisions").toArray();
    const QJsonArray issues = revisions.at(0).toObject().value(u"issues").toArray();
    REQUIRE(issues.size() == 1);
    CHECK(issues.at(0).toObject().value(u"value").toString() == u"gdpp");
    CHECK(issues.at(0).toObject().value(u"sentence").toString().contains(u"gdpp"));
    CHECK(program(u"revisions"_qs).out.contains("findings: 1"));
}

TEST_CASE("several programs may make the same store at once")
{
    const tests::Program program;
    std::vector<std::unique_ptr<QProcess>> processes;
    for (int i = 0; i < 6; ++i) {
        auto process = std::make_unique<QProcess>();
        process->start(QStringLiteral(LP_PROGRAM), {u"figures"_qs, u"--store"_qs, program.path(u"shared.sqlite"_qs)});
        processes.push_back(std::move(process));
    }
    for (const auto &process : processes) {
        process->waitForFinished(60000);
        CAPTURE(process->readAllStandardError().toStdString());
        CHECK(process->exitCode() == 0);
    }
    const tests::Run run = program(u"revisions --format json --store %/shared.sqlite"_qs);
    CHECK(run.json().value(u"revisions").toArray().size() == 1);
}

TEST_CASE("help and version need nothing")
{
    const tests::Program program;
    CHECK(program(u"--help"_qs).out.contains("export FIGURE|PAGE"));
    CHECK(program(u"export --help"_qs).out.contains("--transform"));
    CHECK(program(u"--version"_qs).out.startsWith("linping-explorer "));
    const tests::Run wrong = program(u"verify a.png"_qs);
    CHECK(wrong.exitCode == 2);
    CHECK(wrong.err.contains("verify"));
    CHECK(wrong.err.count('\n') == 1);
}
