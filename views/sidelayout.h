#pragma once

#include <QWidget>

namespace views {

/// Filters left, page in the middle, details right. In a narrow window a side becomes a drawer over the page:
/// the details below 1280 px, the filters too below 1080 px. Each side can be hidden.
class SideLayout : public QWidget
{
    Q_OBJECT

public:
    enum class Side { Left, Right };

    explicit SideLayout(QWidget *parent = nullptr);

    /// All three are children of the layout.
    void setParts(QWidget *left, QWidget *middle, QWidget *right);
    /// Docked sides keep what was wanted; a drawer that is shown covers the page.
    void setShown(Side side, bool shown);
    bool isShown(Side side) const;
    bool isDrawer(Side side) const;

Q_SIGNALS:
    void shownChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Part
    {
        QWidget *widget = nullptr;
        bool wanted = true;  ///< while docked
        bool opened = false; ///< while a drawer
        bool drawer = false;
        bool shown() const { return drawer ? opened : wanted; }
    };
    void arrange();
    Part &part(Side side) { return side == Side::Left ? m_left : m_right; }
    const Part &part(Side side) const { return side == Side::Left ? m_left : m_right; }

    Part m_left;
    Part m_right;
    QWidget *m_middle = nullptr;
};

} // namespace views
