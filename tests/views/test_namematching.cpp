#include "views/dialogs/namematching.h"

#include "tests/support/catch.h"
#include "tests/support/strings.h"
#include "views/label.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTest>

#include <optional>

using views::NameMatching;

namespace {

struct Shown
{
    NameMatching matching;
    std::optional<std::map<std::string, std::string>> codes; ///< as changed last

    Shown()
    {
        QObject::connect(&matching, &NameMatching::changed, [this](const auto &changed) { codes = changed; });
        matching.setNames(
            QStringLiteral("Indicators"), {"产值", "利润"}, {},
            {{"gdp", QStringLiteral("Gross regional product")}, {"ind_va", QStringLiteral("Value added")}});
        matching.resize(340, 400);
        matching.show();
        matching.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&matching));
    }
    QComboBox *box(int row) { return matching.findChildren<QComboBox *>().at(row); }
    bool says(const QString &word)
    {
        for (const auto *label : matching.findChildren<views::Label *>()) {
            if (label->isVisible() && label->text().contains(word))
                return true;
        }
        return false;
    }
};

} // namespace

TEST_CASE("a name is typed over as a whole, in any case")
{
    Shown shown;
    QTest::mouseClick(shown.box(1)->lineEdit(), Qt::LeftButton);
    CHECK(QTest::qWaitFor([&shown] { return shown.box(1)->lineEdit()->hasSelectedText(); }));
    QTest::keyClicks(shown.box(1)->lineEdit(), QStringLiteral("value ADDED"));
    QTest::keyClick(shown.box(1)->lineEdit(), Qt::Key_Return);
    REQUIRE(shown.codes);
    CHECK(shown.codes->at("利润") == "ind_va");
    CHECK_FALSE(shown.codes->contains("产值")); // nobody touched it
}

TEST_CASE("a name that the dataset lacks is said, and what was chosen stays")
{
    Shown shown;
    QLineEdit *line = shown.box(0)->lineEdit();
    const QString before = line->text();
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("no such thing"));
    QTest::keyClick(line, Qt::Key_Return);
    CHECK_FALSE(shown.codes);
    CHECK(line->text() == before);
    CHECK(shown.says(QStringLiteral("no such thing")));
}
