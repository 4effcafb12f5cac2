#include "app/exchange.h"
#include "app/settings.h"
#include "models/core/pages.h"
#include "models/store/savedviews.h"
#include "tests/app/panelstore.h"
#include "tests/support/strings.h"
#include "tests/views/panelshown.h"
#include "views/dialogs/exportdialog.h"
#include "views/panes/detailspane.h"
#include "views/tables/figuretable.h"
#include "views/tile.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QJsonArray>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>
#include <QToolButton>

#include <map>
#include <set>

namespace {

const QString composition = u"export clusters/composition --measure output --group-by sector,year -o - "
                            "--store sqlite:%/s.sqlite"_qs;

QStringList reasons(const QJsonObject &figure)
{
    QStringList all;
    for (const QJsonValue mark : figure.value(u"marks").toArray())
        all << mark.toObject().value(u"empty").toString();
    return all;
}

/// The window's way of writing files, on the small panel.
struct Exchanged : tests::PanelShown
{
    Exchanged()
    {
        core::FigureSpec spec;
        spec.id = "clusters/composition";
        spec.subject = core::FigureSubject::Composition;
        auto figure = core::build(workspace.dataset(), {}, spec);
        REQUIRE(figure);
        shown.figures = {std::make_shared<const core::Figure>(std::move(figure).value())};
    }

    /// Exports through the dialog; returns what is told at the end.
    QString write(bool guarded)
    {
        QSignalSpy told(&exchange, &app::Exchange::told);
        QTimer::singleShot(0, &exchange, [&] {
            auto *dialog = window.findChild<views::ExportDialog *>();
            REQUIRE(dialog);
            if (shown.table)
                dialog->findChild<QComboBox *>()->setCurrentIndex(1);
            else
                dialog->setFormat(QStringLiteral("json"));
            auto *box = dialog->findChild<QCheckBox *>();
            REQUIRE(box);
            CHECK(box->isVisible());
            CHECK(box->isChecked());
            if (!guarded)
                QTest::mouseClick(box, Qt::LeftButton, {}, {8, box->height() / 2});
            for (auto *button : dialog->findChildren<QPushButton *>()) {
                if (button->isDefault())
                    QTest::mouseClick(button, Qt::LeftButton);
            }
        });
        exchange.offerExport(shown);
        QString words;
        const auto isWritten = [&] {
            words = told.isEmpty() ? QString() : told.last().at(1).value<views::Wording>()();
            return !words.isEmpty() && !words.startsWith(QLatin1String("Writing"));
        };
        REQUIRE(QTest::qWaitFor(isWritten, 10'000));
        return words;
    }

    workspace::FigurePtr figure(core::FigureSubject subject, const char *measure) const
    {
        core::FigureSpec spec;
        spec.subject = subject;
        spec.measure = measure;
        auto built = core::build(workspace.dataset(), {}, spec);
        REQUIRE(built);
        return std::make_shared<const core::Figure>(std::move(built).value());
    }

    /// What the details leave on the clipboard when their statement is copied.
    QString copied(const core::Mark &mark, const workspace::FigurePtr &figure)
    {
        views::DetailsPane details;
        QObject::connect(&details, &views::DetailsPane::guardedStatementWanted, &exchange,
                         [this](const core::Mark &wanted, const workspace::FigurePtr &of) {
                             exchange.copyStatement(wanted, of, shown.names);
                         });
        details.setMark(mark, figure, shown.names);
        QApplication::clipboard()->setText(u"before"_qs);
        QSignalSpy told(&exchange, &app::Exchange::told);
        int asked = 0;
        QObject::connect(&details, &views::DetailsPane::guardedStatementWanted, [&] { ++asked; });
        for (auto *button : details.findChildren<QToolButton *>()) {
            if (button->text() == u"Copy the statement")
                button->click();
        }
        details.copyStatement();
        CHECK(asked == 2); // by the link below the statement, and by its key
        CHECK(QApplication::clipboard()->text() == u"before");
        REQUIRE(told.wait(10'000));
        CHECK(told.back()[1].value<views::Wording>()().startsWith(u"The statement is on the clipboard"_qs));
        return QApplication::clipboard()->text();
    }

    QByteArray written(const QString &name = QStringLiteral("clusters.json")) const
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    QWidget window;
    app::Settings settings;
    app::Exchange exchange{workspace, settings, &window};
    app::Shown shown{
        QStringLiteral("clusters"), {}, views::Names(workspace.dataset().indicators, views::Language::English)};
};

} // namespace

TEST_CASE("an export of a panel is guarded unless that is switched off, and then it says so")
{
    const tests::Program program;
    tests::fillWithPanel(program);
    const tests::Run guarded = program(composition);
    REQUIRE(guarded.exitCode == 0);
    CHECK(guarded.err.isEmpty());
    CHECK(reasons(guarded.json()).count(u"withheld"_qs) > 1);
    CHECK(guarded.json().value(u"notices").toArray().contains(u"guarded"_qs));
    const tests::Run open = program(composition + u" --guard off"_qs);
    CHECK(open.exitCode == 0);
    CHECK(open.err.contains("guard"));
    CHECK(open.json().value(u"notices").toArray().contains(u"unguarded"_qs));
    CHECK(reasons(open.json()).count(u"withheld"_qs) < reasons(guarded.json()).count(u"withheld"_qs));
    CHECK(program(composition + u" --guard maybe"_qs).exitCode == 2);
}

TEST_CASE("what a package publishes itself is not guarded")
{
    const tests::Program program;
    const tests::Run run = program(u"export clusters/composition -o -"_qs);
    CHECK(run.exitCode == 0);
    CHECK_FALSE(run.json().value(u"notices").toArray().contains(u"guarded"_qs));
    CHECK_FALSE(reasons(run.json()).contains(u"withheld"_qs));
}

TEST_CASE("the window guards what it writes of a panel, and warns where it was told not to")
{
    Exchanged exchanged;
    exchanged.settings.setExportFolder(exchanged.folder.path());
    CHECK(exchanged.write(true).startsWith(QLatin1String("Written: ")));
    CHECK(exchanged.written().contains("\"guarded\""));
    CHECK(exchanged.written().contains("\"withheld\"")); // two enterprises are too few
    QFile::remove(exchanged.folder.filePath(QStringLiteral("clusters.json")));
    CHECK(exchanged.write(false).contains(QLatin1String("without the disclosure guard")));
    CHECK(exchanged.written().contains("\"unguarded\""));
    CHECK_FALSE(exchanged.written().contains("\"withheld\""));
}

TEST_CASE("the table of the panel is written as it is shown, guarded unless that is switched off")
{
    using Of = core::SortColumn::Of;
    Exchanged exchanged;
    exchanged.settle();
    exchanged.settings.setExportFolder(exchanged.folder.path());
    const core::Panel &panel = exchanged.workspace.dataset().panel;
    core::PanelFilter filter = core::everything(*panel.head);
    filter.blocks = {0, 0, 1};
    const core::OrderedRows rows(panel, std::make_shared<const core::RowMask>(*core::maskOf(panel, filter)),
                                 {{Of::Measure, 1, true}});
    exchanged.shown.table = workspace::PanelTable{rows, {{Of::Id}, {Of::Measure, 1}}};
    const QString file = QStringLiteral("clusters.csv");
    CHECK(exchanged.write(true).contains(QLatin1String("Rows sorted by a withheld number come last.")));
    CHECK(exchanged.written(file) == "\xEF\xBB\xBF"
                                     "enterprise_id,output,withheld\r\ne1,,output\r\ne3,,output\r\n"
                                     "e4,,output\r\ne5,,output\r\n");
    QFile::remove(exchanged.folder.filePath(file));
    CHECK(exchanged.write(false).contains(QLatin1String("without the disclosure guard")));
    CHECK(exchanged.written(file) == "\xEF\xBB\xBF"
                                     "enterprise_id,output\r\ne1,1300.00\r\ne3,650.00\r\n"
                                     "e5,450.75\r\ne4,90.10\r\n");
}

TEST_CASE("a whole page says of the panel's table that it is exported by itself")
{
    Exchanged exchanged;
    exchanged.settle();
    exchanged.settings.setExportFolder(exchanged.folder.path());
    const core::Panel &panel = exchanged.workspace.dataset().panel;
    const core::OrderedRows rows(
        panel, std::make_shared<const core::RowMask>(*core::maskOf(panel, core::everything(*panel.head))), {});
    exchanged.shown.table = workspace::PanelTable{rows, {{core::SortColumn::Of::Id}}};
    QSignalSpy told(&exchanged.exchange, &app::Exchange::told);
    exchanged.exchange.savePicture(exchanged.shown);
    REQUIRE(told.wait(10'000));
    CHECK(told.back()[1].value<views::Wording>()().endsWith(
        QStringLiteral("Without the table of the panel (%1 rows), which is exported by itself.").arg(rows.size())));
    CHECK(exchanged.written(QStringLiteral("clusters.png")).size() > 1000);
}

TEST_CASE("a figure of a panel is copied without what would tell of a single enterprise")
{
    Exchanged open;
    core::FigureSpec spec;
    spec.id = "clusters/composition";
    spec.subject = core::FigureSubject::Composition;
    spec.measure = "output";
    auto figure = core::build(open.workspace.dataset(), {}, spec);
    REQUIRE(figure);
    views::Tile tile(spec);
    tile.setFigure(std::make_shared<const core::Figure>(std::move(figure).value()), open.shown.names);
    CHECK(tile.table()->toTsv().contains(u"1,950"_qs)); // of two enterprises
    QApplication::clipboard()->setText(u"before"_qs);
    std::vector<core::FigureSpec> wanted;
    QObject::connect(&tile, &views::Tile::guardedCopyWanted,
                     [&](const core::FigureSpec &asked) { wanted.push_back(asked); });
    tile.copy();
    REQUIRE(wanted.size() == 1);
    CHECK(QApplication::clipboard()->text() == u"before");
    QSignalSpy told(&open.exchange, &app::Exchange::told);
    open.exchange.copy(wanted.front(), open.shown.names, views::Theme::Light);
    REQUIRE(told.wait(10'000));
    CHECK(told.back()[1].value<views::Wording>()().contains(u"Withheld is what would tell of a single enterprise"_qs));
    const QString rows = QApplication::clipboard()->text();
    CHECK(rows.contains(u"equipment"_qs));
    CHECK(rows.contains(u"\twithheld\t"_qs)); // in the place of the number, and of its share
    CHECK_FALSE(rows.contains(u"—"_qs));
    CHECK_FALSE(rows.contains(u"1,950"_qs));
    CHECK(QApplication::clipboard()->mimeData()->hasImage());
}

TEST_CASE("a statement is copied without a number that would tell of a single enterprise")
{
    Exchanged open;
    const auto sectors = open.figure(core::FigureSubject::Composition, "output");
    const core::Mark &equipment = sectors->marks.front();
    REQUIRE(*equipment.value == 1950); // of two enterprises
    const QString sector = open.copied(equipment, sectors);
    CHECK(sector.startsWith(u"equipment · 2024: "_qs));
    CHECK(sector.contains(u"withheld: "_qs));
    CHECK_FALSE(sector.contains(u"1950"_qs));
}

TEST_CASE("the number of one enterprise is copied where a table of enterprises would give it")
{
    Exchanged open;
    const auto rows = open.figure(core::FigureSubject::Organisations, "output");
    REQUIRE(rows->marks.front().literal == "1000.50"); // alone in its sector
    const QString statement = open.copied(rows->marks.front(), rows);
    CHECK(statement.contains(u"withheld: "_qs));
    CHECK_FALSE(statement.contains(u"1000"_qs));
}

namespace {

/// A second revision of the panel in which all outputs are other ones, and a saved view of what it is made of.
void revisePanel(const tests::Program &program)
{
    auto database = store::Database::open(program.path(u"s.sqlite"_qs));
    REQUIRE(database);
    tests::PanelTexts texts = tests::randomPanel(300, 3);
    for (auto &row : texts.rows) {
        if (!row[7].empty())
            row[7] = "9" + row[7];
    }
    package::PackageReading reading;
    reading.name = u"district"_qs;
    reading.panel = tests::panelOf(texts);
    REQUIRE(store::importPackage(*database, reading));
    core::SavedView view{"clusters", "clusters", {}, {}};
    for (const char *id : {"clusters/composition", "enterprises/distribution", "enterprises/ranking"}) {
        view.figures.push_back(*core::figureSpec(id));
        view.figures.back().measure = "output";
    }
    view.figures.front().groupBy = "sector,year";
    REQUIRE(store::saveView(*database, u"district"_qs, view));
}

/// Numbers of the marks that `sides` of a figure withhold, by what tells a mark apart.
std::set<QString> withheldIn(const QJsonObject &page, const QString &figure)
{
    std::set<QString> keys;
    for (const QJsonValue one : page.value(u"figures").toArray()) {
        for (const QJsonValue mark : one[u"marks"].toArray()) {
            if (one[u"figure"] == figure && mark[u"empty"] == u"withheld"_qs)
                keys.insert(QString::fromUtf8(QJsonDocument(mark[u"keys"].toObject()).toJson()));
        }
    }
    return keys;
}

} // namespace

TEST_CASE("what an update does to views is told under the guard, on both sides of each change")
{
    const tests::Program program;
    tests::fillWithPanel(program);
    revisePanel(program);
    const QString store = u" --store sqlite:%/s.sqlite --dataset district"_qs;
    const QString diff = u"diff r1 r2 --format json"_qs + store;
    const tests::Run guarded = program(diff), open = program(diff + u" --guard off"_qs);
    REQUIRE(guarded.exitCode == 0);
    CHECK(guarded.json()[u"impact"][u"guard"] == u"guarded"_qs);
    CHECK(open.json()[u"impact"][u"guard"] == u"unguarded"_qs);
    CHECK(open.err.contains("guard"));
    CHECK(program(u"diff r1 r2"_qs + store).out.contains("withheld"));
    std::size_t held = 0;
    for (const auto &[side, revision] : {std::pair(u"before"_qs, u"r1"_qs), std::pair(u"after"_qs, u"r2"_qs)}) {
        const QJsonObject page = program(u"export clusters -o - --format json --as-of "_qs + revision + store).json();
        const auto shows = [&, side = side](const tests::Run &run) {
            std::size_t shown = 0;
            for (const QJsonValue figure : run.json()[u"impact"][u"views"][0][u"figures"].toArray()) {
                const auto withheld = withheldIn(page, figure[u"figure"].toString());
                held += withheld.size();
                for (const QJsonValue mark : figure[u"marks"].toArray()) {
                    const QString keys = QString::fromUtf8(QJsonDocument(mark[u"keys"].toObject()).toJson());
                    shown += withheld.contains(keys) && mark[side][u"value"].isDouble() ? 1U : 0U;
                }
            }
            return shown;
        };
        CHECK(shows(guarded) == 0);
        CHECK(shows(open) > 0);
    }
    CHECK(held > 0);
}

TEST_CASE("rows of enterprises in a difference are told under the guard as well")
{
    const tests::Program program;
    tests::fillWithPanel(program);
    revisePanel(program);
    const QString store = u" --store sqlite:%/s.sqlite --dataset district"_qs;
    const auto cellsOf = [&](const QString &options) {
        std::map<QString, QString> cells;
        for (const QJsonValue row :
             program(u"diff r1 r2 --format json"_qs + store + options).json()[u"rows"].toArray()) {
            for (const QJsonValue cell : row[u"cells"].toArray())
                cells[u"%1 %2 %3"_qs.arg(row[u"enterprise"].toString())
                          .arg(row[u"year"].toInt())
                          .arg(cell[u"column"].toString())] =
                    cell[u"before"].toString() + u'/' + cell[u"after"].toString();
        }
        return cells;
    };
    const auto open = cellsOf(u" --guard off"_qs), guarded = cellsOf({});
    REQUIRE(guarded.size() == open.size());
    // What the rows of either revision withhold themselves is withheld in the difference, and nothing else.
    std::set<QString> withheld;
    for (const QString &revision : {u"r1"_qs, u"r2"_qs}) {
        REQUIRE(program(u"use "_qs + revision + store).exitCode == 0);
        const QList<QByteArray> lines = program(u"rows enterprises -o -"_qs + store).out.split('\n');
        const QList<QByteArray> head = lines.front().trimmed().split(',');
        for (const QByteArray &line : lines.mid(1)) {
            const QList<QByteArray> row = line.trimmed().split(',');
            if (row.size() != head.size())
                continue;
            const QString key = QString::fromUtf8(row[0] + ' ' + row[head.indexOf("year")] + ' ');
            for (const QByteArray &measure : row.back().split('|'))
                withheld.insert(key + QString::fromUtf8(measure));
        }
    }
    std::size_t held = 0;
    for (const auto &[key, said] : guarded) {
        const bool isHeld = withheld.contains(key);
        held += isHeld ? 1U : 0U;
        CHECK(said == (isHeld ? u"withheld/withheld"_qs : open.at(key)));
    }
    CHECK(held > 0);
    CHECK(held < guarded.size());
}
