#include "views/pages/transformchooser.h"

#include "views/segmented.h"
#include "views/text/formulas.h"
#include "views/text/words.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

#include <algorithm>
#include <array>

namespace views {

namespace {

using core::Transform;

constexpr std::array frequent{
    Transform::Level,    Transform::PublishedGrowth, Transform::ChangePercent, Transform::Change,
    Transform::ChangePp, Transform::Index,           Transform::Share,         Transform::Rank};
constexpr std::array others{Transform::Cagr,         Transform::RealIndex,    Transform::PerCapita,
                            Transform::Contribution, Transform::Pull,         Transform::ImpliedBase,
                            Transform::Deflator,     Transform::SinglePeriod, Transform::Cumulative};

std::optional<core::TransformBar> barOf(const core::IndicatorSet *set, const core::Indicator *indicator,
                                        Transform transform)
{
    if (!set || !indicator)
        return transform == Transform::Level ? std::nullopt : std::optional(core::TransformBar::NotAnAmount);
    return core::whyNot(*set, *indicator, transform);
}

} // namespace

TransformChooser::TransformChooser(QWidget *parent)
    : QWidget(parent)
    , m_frequent(new Segmented(this))
    , m_more(new QToolButton(this))
    , m_menu(new QMenu(m_more))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_frequent);
    row->addWidget(m_more);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_more->setProperty("framed", true);
    m_more->setCheckable(true);
    m_more->setMenu(m_menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_menu->setToolTipsVisible(true);
    // The button is down while one of its transforms is shown, not after a look into its menu.
    connect(m_menu, &QMenu::aboutToHide, this, [this] { m_more->setChecked(m_otherShown); });
    connect(m_frequent, &Segmented::currentChanged, this,
            [this](int at) { Q_EMIT chosen(frequent[static_cast<std::size_t>(at)]); });
}

void TransformChooser::offer(const core::IndicatorSet *set, const core::Indicator *indicator, Transform current)
{
    m_frequent->setChoices({tr("Level"), tr("Growth"), tr("Change %"), tr("Change"), tr("Change pp"), tr("Index"),
                            tr("Share"), tr("Rank")});
    m_frequent->setAccessibleName(tr("Transform"));
    for (std::size_t i = 0; i < frequent.size(); ++i) {
        const auto bar = barOf(set, indicator, frequent[i]);
        m_frequent->setChoiceEnabled(static_cast<int>(i), !bar,
                                     bar ? tr("Not for this indicator: %1.").arg(word(*bar)) : formula(frequent[i]));
    }
    const auto found = std::ranges::find(frequent, current);
    m_frequent->setCurrent(found == frequent.end() ? -1 : static_cast<int>(found - frequent.begin()));
    fillMenu(set, indicator, current);
}

void TransformChooser::fillMenu(const core::IndicatorSet *set, const core::Indicator *indicator, Transform current)
{
    m_menu->clear();
    for (const Transform transform : others) {
        const auto bar = barOf(set, indicator, transform);
        QString text = word(transform);
        if (bar) // a disabled entry has no tool tip on every style, so it says why itself
            text += QStringLiteral(" – ") + word(*bar);
        auto *action = m_menu->addAction(text, this, [this, transform] { Q_EMIT chosen(transform); });
        action->setEnabled(!bar);
        action->setToolTip(formula(transform));
        action->setCheckable(true);
        action->setChecked(transform == current);
    }
    const bool other = std::ranges::find(others, current) != others.end();
    m_more->setText(other ? word(current) : tr("More"));
    m_more->setAccessibleName(tr("More transforms"));
    m_otherShown = other;
    m_more->setChecked(other);
}

} // namespace views
