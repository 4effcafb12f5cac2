#include "tests/support/strings.h"
#include "views/segmented.h"

#include <QAbstractButton>

TEST_CASE("A word with an ampersand is shown with it", "[segmented]")
{
    views::Segmented choice;
    choice.setChoices({u"Output"_qs, u"R&D spending"_qs});
    CHECK(choice.findChildren<QAbstractButton *>()[1]->text() == u"R&&D spending");
    choice.setChoices({u"R&D"_qs, u"Output"_qs});
    CHECK(choice.findChildren<QAbstractButton *>()[0]->text() == u"R&&D");
}
