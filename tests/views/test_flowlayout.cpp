#include "tests/support/catch.h"
#include "views/flowlayout.h"

#include <QWidget>

namespace {

QWidget *child(QWidget &parent, int width, int height)
{
    auto *widget = new QWidget(&parent);
    widget->setFixedSize(width, height);
    parent.layout()->addWidget(widget);
    return widget;
}

} // namespace

TEST_CASE("what does not fit beside the others begins a line, as high as its highest")
{
    QWidget parent;
    new views::FlowLayout(&parent, 10);
    const QWidget *first = child(parent, 60, 30);
    const QWidget *second = child(parent, 60, 20);
    const QWidget *third = child(parent, 60, 20);
    CHECK(parent.layout()->heightForWidth(140) == 60);
    parent.layout()->setGeometry(QRect(0, 0, 140, 60));
    CHECK(first->geometry().topLeft() == QPoint(0, 0));
    CHECK(second->x() == 70);
    CHECK(third->geometry().topLeft() == QPoint(0, 40));
}

TEST_CASE("a label beside a box stands in the middle of the line")
{
    QWidget parent;
    new views::FlowLayout(&parent, 10);
    const QWidget *label = child(parent, 60, 20);
    const QWidget *box = child(parent, 60, 30);
    parent.layout()->setGeometry(QRect(0, 0, 140, 30));
    CHECK(label->geometry().center().y() == box->geometry().center().y());
}
