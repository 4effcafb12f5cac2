#pragma once

#include <QFrame>

namespace views {

class Actions;

/// The keyboard shortcuts as a card over the page. Escape, F1 or a click closes it.
class ShortcutsCard : public QFrame
{
    Q_OBJECT

public:
    ShortcutsCard(const Actions &actions, QWidget *window);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
};

} // namespace views
