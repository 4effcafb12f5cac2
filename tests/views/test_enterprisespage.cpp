#include "tests/support/bundled.h"
#include "tests/support/catch.h"
#include "tests/support/strings.h"
#include "views/pages/enterprisespage.h"
#include "views/tables/figuretable.h"
#include "views/tile.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace views;

namespace {

/// The page of a dataset without a panel.
struct Shown : tests::Bundled
{
    explicit Shown(Language language)
    {
        page.resize(1312, 1400);
        page.show();
        speak(language);
        REQUIRE(QTest::qWaitForWindowActive(&page));
        find->setFocus();
    }
    void speak(Language language)
    {
        std::vector<workspace::FigurePtr> figures;
        for (const core::FigureSpec &spec : page.specs())
            figures.push_back(figure(spec));
        page.setFigures(figures, names(language));
        QTest::qWait(0);
    }
    bool says(const QString &part) const
    {
        const auto labels = tile->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->isVisible() && label->text().contains(part); });
    }
    EnterprisesPage page{workspace};
    QLineEdit *find = page.findChild<QLineEdit *>();
    Tile *tile = page.tile(u"table"_qs);
};

} // namespace

TEST_CASE("Who finds in the table sees how many rows of how many", "[pages]")
{
    Shown shown(Language::Chinese);
    CHECK(shown.says(u"31 / 31"_qs));
    shown.find->insert(u"老板"_qs);
    CHECK(shown.tile->table()->shownRows() == 1);
    CHECK(shown.says(u"1 / 31"_qs));
    CHECK_FALSE(shown.says(u"31 / 31"_qs));
}

TEST_CASE("An enterprise is found by its name in either language", "[pages]")
{
    Shown shown(Language::Chinese);
    shown.find->insert(u"老板"_qs);
    shown.speak(Language::English);
    CHECK(shown.tile->table()->shownRows() == 1);
    CHECK(shown.says(u"1 / 31"_qs));
    shown.find->setText(u"robam"_qs);
    shown.speak(Language::Chinese);
    CHECK(shown.tile->table()->shownRows() == 1);
}

TEST_CASE("Where nothing is found the table says so, and Escape clears the search", "[pages]")
{
    Shown shown(Language::English);
    QTest::keyClicks(shown.find, u"no such enterprise"_qs);
    CHECK_FALSE(shown.tile->table()->isVisible());
    CHECK(shown.says(u"Nothing in this table has “no such enterprise” in it."_qs));
    CHECK(shown.says(u"0 / 31"_qs));
    QTest::keyClick(shown.find, Qt::Key_Escape);
    CHECK(shown.find->text().isEmpty());
    CHECK(shown.tile->table()->isVisible());
    CHECK(shown.tile->table()->shownRows() == 31);
    CHECK(shown.says(u"31 / 31"_qs));
}
