#include "tests/support/catch.h"
#include "tests/support/strings.h"
#include "views/label.h"

#include <QTest>

using namespace views;

namespace {

const QString title = u"Gross output of an industry: Linping Economic and Technological Development Zone"_qs;

} // namespace

TEST_CASE("A title too long for its line takes a second one", "[label]")
{
    Label label(title, Type::CardTitle);
    label.setElided(true, 2);
    label.resize(1000, 20);
    const int line = label.minimumSizeHint().height();
    CHECK(line == label.fontMetrics().height());
    label.resize(400, 40);
    CHECK(label.minimumSizeHint().height() >= 2 * line);
    label.grab();
    CHECK(label.toolTip().isEmpty());
}

TEST_CASE("What fits no line is cut, and the tool tip has all of it", "[label]")
{
    Label label(title, Type::CardTitle);
    label.setElided(true, 2);
    label.resize(150, 40);
    label.grab();
    CHECK(label.toolTip() == title);
    label.setElided(true);
    label.resize(1000, 20);
    label.grab();
    CHECK(label.toolTip().isEmpty());
    label.resize(400, 20);
    CHECK(label.minimumSizeHint().height() == label.fontMetrics().height());
    label.grab();
    CHECK(label.toolTip() == title);
}
