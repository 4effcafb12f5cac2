#include "tests/support/strings.h"
#include "views/actions.h"
#include "views/style.h"
#include "views/topbar.h"

#include <QApplication>
#include <QToolButton>

TEST_CASE("the tabs have their whole width again after the bar was narrow", "[views]")
{
    views::applyTheme(*qApp, views::Theme::Light);
    QWidget window;
    const views::Actions actions(&window);
    views::TopBar bar(actions, &window); // alone it would keep the width of its layout
    bar.resize(1440, 45);
    window.show();
    const auto widths = [&bar] {
        QCoreApplication::sendPostedEvents();
        QList<int> all;
        for (const auto *button : bar.findChildren<QToolButton *>()) {
            if (button->property("tab").toBool())
                all += button->width();
        }
        return all;
    };
    const QList<int> wide = widths();
    bar.resize(bar.minimumSizeHint().width(), 45);
    CHECK(widths() != wide);
    bar.resize(1440, 45);
    CHECK(widths() == wide);
}
