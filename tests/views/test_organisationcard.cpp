#include "tests/support/bundled.h"
#include "tests/support/catch.h"
#include "tests/support/strings.h"
#include "views/pages/enterprisespage.h"
#include "views/tables/figuretable.h"
#include "views/tables/organisationcard.h"
#include "views/tile.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace views;

namespace {

QStringList labelsOf(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        texts += label->text();
    return texts;
}

bool says(const QWidget &widget, const char16_t *part)
{
    return labelsOf(widget).join(u'\n').contains(QString::fromUtf16(part));
}

struct Shown : tests::Bundled
{
    explicit Shown(const char *id)
    {
        card.resize(1000, 600);
        card.open(workspace.dataset(), core::OrganisationId(id), names(Language::English));
    }
    OrganisationCard card;
};

/// The page of a dataset without a panel.
struct OnPage : tests::Bundled
{
    OnPage()
    {
        page.resize(1312, 1400);
        page.show();
        std::vector<workspace::FigurePtr> figures;
        for (const core::FigureSpec &spec : page.specs())
            figures.push_back(figure(spec));
        page.setFigures(figures, names(Language::English));
        QTest::qWait(0);
        table = page.tile(u"table"_qs)->table();
    }
    void click(int row) const
    {
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(table->model()->index(row, 0)).center());
    }
    EnterprisesPage page{workspace};
    FigureTable *table = nullptr;
};

} // namespace

TEST_CASE("An enterprise without a panel has its entry, all figures published of it and its milestones",
          "[organisationcard]")
{
    const Shown shown("e_cfmoto");
    CHECK(says(shown.card, u"CFMOTO"));
    CHECK(says(shown.card, u"listed: 603129"));
    CHECK(says(shown.card, u"Role: leading enterprise"));
    std::size_t claims = 0;
    for (const auto &row : shown.workspace.dataset().indicators->tables().organisationObservations)
        claims += row.organisation == core::OrganisationId("e_cfmoto") ? 1U : 0U;
    std::size_t told = 0;
    for (const core::Mark &mark : shown.card.figure()->marks) {
        told += mark.claims.size();
        CHECK_FALSE(mark.sources.empty());
    }
    CHECK(told == claims);
    const Shown turbine("e_htc");
    CAPTURE(labelsOf(turbine.card).join(u'\n').toStdString());
    CHECK(says(turbine.card, u"first demonstration project: standard coal saving per year 12"));
}

TEST_CASE("An entry of which nothing is published says so", "[organisationcard]")
{
    Shown shown("e_zhuoyang");
    CHECK(says(shown.card, u"No figure of it is in this dataset"));
    CHECK(shown.card.table()->isHidden());
    shown.card.copy();
    CHECK(QApplication::clipboard()->text().startsWith(u"Zhuoyang"));
    shown.card.open(shown.workspace.dataset(), core::OrganisationId("nobody"), shown.names(Language::English));
    CHECK_FALSE(shown.card.isOpen());
}

TEST_CASE("A click or Return on a row opens the profile, Escape closes it", "[organisationcard]")
{
    OnPage on;
    QSignalSpy picked(&on.page, &Page::picked);
    on.click(0);
    CHECK(on.page.profile()->isVisible());
    CHECK(on.page.hasOpened());
    const core::OrganisationId first = on.page.profile()->organisation();
    on.table->setCurrentIndex(on.table->model()->index(2, 0));
    QTest::keyClick(on.table, Qt::Key_Return);
    CHECK(on.page.profile()->organisation() != first);
    QTest::keyClick(on.page.profile()->table(), Qt::Key_Escape);
    CHECK_FALSE(on.page.hasOpened());
    CHECK(on.page.profile()->isHidden());
}

TEST_CASE("A number picked in the profile is the one meant", "[organisationcard]")
{
    OnPage on;
    QSignalSpy picked(&on.page, &Page::picked);
    on.click(0);
    REQUIRE(on.page.profile()->isVisible());
    const core::Mark &mark = on.page.profile()->figure()->marks.front();
    Q_EMIT on.page.profile()->picked(mark.keys);
    const auto meant = on.page.meant(mark.keys);
    REQUIRE(meant);
    CHECK(meant->mark == mark);
    CHECK(meant->figure == on.page.profile()->figure());
}

TEST_CASE("The page says what a dataset without a panel lacks, and what would bring it", "[organisationcard]")
{
    const OnPage on;
    CHECK(says(on.page, u"no enterprise panel"));
    CHECK(says(on.page, u"a row for each enterprise and year"));
}
