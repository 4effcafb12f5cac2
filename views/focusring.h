#pragma once

#include <QObject>
#include <QPointer>

class QFocusFrame;
class QWidget;

namespace views {

/// The accent ring around the widget that has the keyboard focus, shown only when the focus came by a key.
/// One for the whole application. Widgets with the property `ownFocus` draw theirs.
class FocusRing : public QObject
{
    Q_OBJECT

public:
    explicit FocusRing(QObject *parent);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void show(QWidget *widget);
    void hide();
    QPointer<QFocusFrame> m_frame;
};

} // namespace views
