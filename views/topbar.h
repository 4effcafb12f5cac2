#pragma once

#include <QFrame>
#include <QList>

class QToolButton;

namespace views {

class Actions;
class Label;

/// The bar at the top: menu, back and forward, the page tabs, find, import, export, language and theme.
class TopBar : public QFrame
{
    Q_OBJECT

public:
    explicit TopBar(const Actions &actions, QWidget *parent = nullptr);

    QToolButton *findButton() const { return m_find; }
    QToolButton *menuButton() const { return m_menu; }
    QToolButton *viewsButton() const { return m_views; }
    void retranslate();
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QToolButton *addButton(QAction *action, const char *look);
    int tabsWidth(bool tight, bool brief = false) const;
    void setTight(bool tight);
    void setBrief(bool brief);
    void fit();

    const Actions &m_actions;
    QList<QToolButton *> m_tabs;
    bool m_tight = false; ///< the tabs stand closer together
    QToolButton *m_menu = nullptr;
    QToolButton *m_find = nullptr;
    Label *m_findKey = nullptr; ///< its keys, at the right end of the box
    QToolButton *m_views = nullptr;
    QToolButton *m_import = nullptr;
    QToolButton *m_export = nullptr;
};

} // namespace views
