#pragma once

#include <QKeyEvent>
#include <QPushButton>

namespace views {

/// A button that Return presses while it has the keyboard focus, as Space does, and only then: it never becomes the
/// default of its dialog, which Return in another field would press.
class PlainButton : public QPushButton
{
public:
    explicit PlainButton(QWidget *parent)
        : PlainButton({}, parent)
    {}
    PlainButton(const QString &text, QWidget *parent)
        : QPushButton(text, parent)
    {
        setAutoDefault(false);
    }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QPushButton::keyPressEvent(event);
    }
};

} // namespace views
