#include "tests/layers/check.h"
#include "tests/layers/rules.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <fstream>
#include <random>

namespace fs = std::filesystem;

namespace {

/// A small source tree in a folder of its own, removed again; Qt in it has a few headers.
class Tree
{
public:
    Tree()
        : m_root(fs::temp_directory_path() / ("layers-" + std::to_string(std::random_device{}())))
    {
        for (const char *header :
             {"QtCore/QString", "QtCore/QtGlobal", "QtSql/QSqlQuery", "QtCharts/QChart", "QtWidgets/QWidget"})
            write(std::string("qt/") + header, "");
    }
    ~Tree() { fs::remove_all(m_root); }
    Tree(const Tree &) = delete;
    Tree &operator=(const Tree &) = delete;

    void write(const std::string &path, const std::string &text) const
    {
        fs::create_directories((m_root / path).parent_path());
        std::ofstream(m_root / path) << text;
    }

    /// "where: what" of every violation.
    std::vector<std::string> found() const
    {
        std::vector<std::string> lines;
        for (const auto &violation : layers::checkTree(m_root, layers::qtHeaders(m_root / "qt")))
            lines.push_back(violation.where + ": " + violation.what);
        return lines;
    }

private:
    fs::path m_root;
};

using Lines = std::vector<std::string>;

Lines foundIn(const std::string &path, const std::string &text)
{
    const Tree tree;
    tree.write(path, text);
    return tree.found();
}

} // namespace

TEST_CASE("A tree that keeps the rules has no violation")
{
    const Tree tree;
    tree.write("models/core/period.h", "#pragma once\n#include <string>\n");
    tree.write("models/store/loader.cpp",
               "#include \"models/store/loader.h\"\n#include \"models/core/period.h\"\n#include <QSqlQuery>\n");
    tree.write("views/charts/bar.cpp",
               "#include <QChart>\nauto s = tr(\"a\"); // std::thread is no word of code here\n");
    CHECK(tree.found() == Lines{});
}

TEST_CASE("A layer may include only what is below it")
{
    CHECK(foundIn("models/core/a.cpp", "\n#include \"models/store/loader.h\"\n") ==
          Lines{"models/core/a.cpp:2: models/core/ may not include models/store/"});
    CHECK(foundIn("views/a.cpp", "#include \"models/store/loader.h\"\n") ==
          Lines{"views/a.cpp:1: views/ may not include models/store/"});
    CHECK(foundIn("models/items/a.cpp", "#include \"tests/support/catch.h\"\n") ==
          Lines{"models/items/a.cpp:1: models/items/ includes a file of the tests"});
    CHECK(foundIn("app/a.cpp", "#include \"mainwindow.h\"\n") ==
          Lines{"app/a.cpp:1: include \"mainwindow.h\" does not start at the repository root"});
}

TEST_CASE("Each Qt module has its layers")
{
    CHECK(foundIn("models/core/a.cpp", "#include <QString>\n") ==
          Lines{"models/core/a.cpp:1: models/core/ may not include QtCore (QString)"});
    CHECK(foundIn("models/items/a.cpp", "#include <QWidget>\n") ==
          Lines{"models/items/a.cpp:1: models/items/ may not include QtWidgets (QWidget)"});
    CHECK(foundIn("app/a.cpp", "#include <QtSql/QSqlQuery>\n") ==
          Lines{"app/a.cpp:1: app/ may not include QtSql (QtSql/QSqlQuery)"});
    CHECK(foundIn("views/a.cpp", "#include <QChart>\n") ==
          Lines{"views/a.cpp:1: views/ may not include QtCharts (QChart)"});
    CHECK(foundIn("models/store/a.cpp", "#include <QtGlobal>\n").empty());
    CHECK(foundIn("models/core/a.cpp", "#include <QtGlobal>\n").size() == 1);
}

TEST_CASE("Translation and threads have their places")
{
    CHECK(foundIn("models/output/a.cpp", "auto s = QObject::tr(\"x\");\n") ==
          Lines{"models/output/a.cpp:1: translates here"});
    CHECK(foundIn("models/items/a.cpp", "auto s = tr(\"x\");\n").empty());
    CHECK(foundIn("models/store/a.cpp", "std::thread t;\n").size() == 1);
    CHECK(foundIn("models/workspace/job.cpp", "std::jthread t;\n").empty());
}

TEST_CASE("Files keep their size and have telling names")
{
    std::string lines;
    for (int i = 0; i < 121; ++i)
        lines += "#pragma once\n";
    CHECK(foundIn("views/a.h", lines) == Lines{"views/a.h: 121 lines, at most 120"});
    CHECK(foundIn("views/a.cpp", lines).empty());
    CHECK(foundIn("views/a.h", "\n") == Lines{"views/a.h: a header without #pragma once"});
    CHECK(foundIn("views/Tile.cpp", "\n") == Lines{"views/Tile.cpp: file names are lowercase"});
    CHECK(foundIn("views/chartutils.cpp", "\n").size() == 1);
    CHECK(foundIn("views/a.cpp", "class StoreManager\n").size() == 1);
    CHECK(foundIn("views/a.cpp", "QFileInfo file(path);\nclass QFileInfo;\n").empty());
}

TEST_CASE("No file names a folder of one machine")
{
    const std::string path = std::string("/ho") + "me/someone/data.csv";
    CHECK(foundIn("scripts/x", "cat " + path + "\n") == Lines{"scripts/x:1: an absolute path of one machine"});
    CHECK(foundIn("tests/data/x", path).empty());
}

TEST_CASE("Every exemption has a reason and a file")
{
    for (const auto &exemption : layers::exemptions()) {
        INFO(exemption.path);
        CHECK(fs::exists(fs::path(LP_SOURCE_DIR) / exemption.path));
        CHECK(exemption.reason.size() > 10);
    }
}
