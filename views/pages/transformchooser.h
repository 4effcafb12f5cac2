#pragma once

#include "models/core/figurebuild.h"

#include <QWidget>

class QMenu;
class QToolButton;

namespace views {

class Segmented;

/// The transforms of an indicator: the frequent ones side by side, the others in a menu. Those that make no sense
/// for the indicator, or for which the dataset lacks something, are disabled and say why; the others say their
/// formula.
class TransformChooser : public QWidget
{
    Q_OBJECT

public:
    explicit TransformChooser(QWidget *parent = nullptr);

    /// Offers what `indicator` allows (nullptr: nothing but the level) and shows `current` as chosen.
    void offer(const core::IndicatorSet *set, const core::Indicator *indicator, core::Transform current);
    QToolButton *moreButton() const { return m_more; }

Q_SIGNALS:
    void chosen(core::Transform transform);

private:
    void fillMenu(const core::IndicatorSet *set, const core::Indicator *indicator, core::Transform current);

    Segmented *m_frequent;
    QToolButton *m_more;
    QMenu *m_menu;
    bool m_otherShown = false; ///< what is shown stands in the menu
};

} // namespace views
