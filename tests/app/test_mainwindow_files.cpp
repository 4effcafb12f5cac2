#include "tests/support/bundled.h"
#include "tests/support/catch.h"
#include "tests/support/strings.h"
#include "views/dialogs/exportdialog.h"

#include <QFile>
#include <QImage>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace views;

namespace {

struct Export : tests::Bundled
{
    QString pathOf(const char *name) const { return folder.filePath(QLatin1String(name)); }

    void write(const char *name, const QString &format)
    {
        ExportChoice choice;
        choice.page = QStringLiteral("overview");
        choice.figure = QStringLiteral("overview/gdp");
        choice.format = format;
        choice.image.size = {800, 500};
        choice.image.scale = 2;
        choice.path = pathOf(name);
        REQUIRE(exportFile(choice, {figure(gdp())}, names(Language::Chinese)).has_value());
    }

    QByteArray read(const char *name) const
    {
        QFile file(pathOf(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    QTemporaryDir folder;
};

} // namespace

TEST_CASE("A picture is exported in the size and scale that was asked for", "[export]")
{
    Export exported;
    exported.write("gdp.png", QStringLiteral("png"));
    const QImage image(exported.pathOf("gdp.png"));
    CHECK(image.size() == QSize(1600, 1000));
}

TEST_CASE("A table is exported with its published digits and a byte order mark", "[export]")
{
    Export exported;
    exported.write("gdp.csv", QStringLiteral("csv"));
    const QByteArray bytes = exported.read("gdp.csv");
    CHECK(bytes.startsWith("\xEF\xBB\xBF"));
    CHECK(bytes.contains("1175.09"));
    CHECK(bytes.contains("临平区"));
}

TEST_CASE("What cannot be written is an error, not a half file", "[export]")
{
    Export exported;
    ExportChoice choice;
    choice.page = QStringLiteral("overview");
    choice.format = QStringLiteral("json");
    choice.path = exported.pathOf("no/such/folder.json");
    const auto done = exportFile(choice, {exported.figure(tests::Bundled::gdp())}, exported.names(Language::English));
    REQUIRE_FALSE(done.has_value());
    CHECK(done.error().code == core::ErrorCode::FileUnwritable);
}

TEST_CASE("The export dialog offers the page and each of its figures and follows the format", "[export]")
{
    Export exported;
    ExportDialog dialog(QStringLiteral("overview"), {exported.figure(tests::Bundled::gdp())},
                        exported.names(Language::English), exported.folder.path());
    CHECK(dialog.choice().path.endsWith(QStringLiteral("/overview.png")));
    dialog.setFormat(QStringLiteral("csv"));
    CHECK(dialog.choice().path.endsWith(QStringLiteral("/overview.csv")));
    CHECK(dialog.choice().figure.isEmpty());
}

TEST_CASE("The ending that is typed decides the format, one that names none is completed", "[export]")
{
    Export exported;
    ExportDialog dialog(QStringLiteral("overview"), {exported.figure(tests::Bundled::gdp())},
                        exported.names(Language::English), exported.folder.path());
    QLineEdit *path = nullptr;
    for (auto *edit : dialog.findChildren<QLineEdit *>()) {
        if (edit->text().endsWith(u".png"))
            path = edit;
    }
    REQUIRE(path);
    const auto type = [&](const QString &name) {
        path->selectAll();
        QTest::keyClicks(path, exported.folder.filePath(name));
    };
    type(QStringLiteral("report.csv"));
    CHECK(dialog.choice().format == QStringLiteral("csv"));
    CHECK(dialog.choice().path.endsWith(QStringLiteral("/report.csv")));
    type(QStringLiteral("report.v2"));
    CHECK(dialog.choice().format == QStringLiteral("csv"));
    CHECK(dialog.choice().path.endsWith(QStringLiteral("/report.v2.csv")));
}

TEST_CASE("A file that exists is replaced only when that is said", "[export]")
{
    Export exported;
    exported.write("overview.png", QStringLiteral("png"));
    ExportDialog dialog(QStringLiteral("overview"), {exported.figure(tests::Bundled::gdp())},
                        exported.names(Language::English), exported.folder.path());
    dialog.show();
    QPushButton *write = nullptr;
    for (auto *button : dialog.findChildren<QPushButton *>()) {
        if (button->isDefault())
            write = button;
    }
    REQUIRE(write);
    const auto answer = [&](QMessageBox::ButtonRole role) {
        QTimer::singleShot(0, &dialog, [&dialog, role] {
            auto *question = dialog.findChild<QMessageBox *>();
            REQUIRE(question);
            for (auto *button : question->buttons()) {
                if (question->buttonRole(button) == role)
                    QTest::mouseClick(button, Qt::LeftButton);
            }
        });
        QTest::mouseClick(write, Qt::LeftButton);
    };
    answer(QMessageBox::RejectRole);
    CHECK(dialog.result() == QDialog::Rejected);
    CHECK(dialog.isVisible());
    answer(QMessageBox::DestructiveRole);
    CHECK(dialog.result() == QDialog::Accepted);
}
