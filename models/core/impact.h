#pragma once

#include "models/core/figure.h"
#include "models/core/indicatorset.h"
#include "models/core/savedview.h"

#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace core {

/// A mark of a figure that is not what it was, in its number or in anything else that a reader sees.
struct ChangedMark
{
    Keys keys; ///< of a target with the number of its row in the later state only where others share the rest of them
    std::optional<Mark> before;   ///< none: it was not there
    std::optional<Mark> after;    ///< none: it is not there any more
    std::optional<double> change; ///< later − earlier in the mark's unit, points for rates; none without both numbers
    std::optional<double> percent; ///< of the earlier number; none for rates, shares and the like, and on a base ≤ 0
    bool withinRounding = false;   ///< both may stand for the same number: their intervals overlap
    bool changesTarget() const;    ///< its target has another status, or comes or goes
};

/// What an update does to one figure.
struct FigureImpact
{
    FigureSpec spec;        ///< as resolved on the later state, on the earlier one where nothing of it is left there
    bool isOfPanel = false; ///< of enterprises, before or after
    std::size_t of = 0;     ///< marks before and after, those of both once
    std::vector<ChangedMark> marks;      ///< in the order of the later figure, those that are gone last; never empty
    std::vector<Keys> lostSeries;        ///< had a number, have none: keys without period, in the order they had
    std::vector<Keys> newSeries;         ///< the other way round
    std::optional<Comparability> before; ///< none: not one of its marks has anything to say
    std::optional<Comparability> after;
    /// The mark that changed most: a target decided otherwise, a number that came or went, then another number by
    /// percent where there is one, else in its own unit, else the first one.
    const ChangedMark &largest() const;
};

struct ViewImpact
{
    std::string view;                  ///< name
    std::vector<FigureImpact> figures; ///< those that change; never empty
    std::size_t of = 0;                ///< marks of all its figures
    std::size_t changed() const;       ///< marks
    /// The figure with the mark that changed most.
    const FigureImpact &largest() const;
};

/// What an update does to what an analyst has made.
struct Impact
{
    std::vector<ViewImpact> views;    ///< those that change, in the order of the views
    std::size_t of = 0;               ///< views looked at
    std::vector<ChangedMark> targets; ///< those whose status is another one
    /// Of figures of a panel, where there are any: Guarded, when what tells of a single enterprise is withheld from
    /// them, else Unguarded.
    std::optional<Notice> guard;
    bool isEmpty() const { return views.empty() && targets.empty(); }
};

/// Compares the figures of the views on two states of a dataset, mark by mark: a figure is listed exactly when one of
/// its marks changed. What a filter names and a state lacks is left out of it there. A figure that cannot be built on
/// a state has no marks there. Safe on any thread; ErrorCode::Cancelled when stopped.
Result<Impact> impact(const Dataset &before, const Dataset &after, const std::vector<SavedView> &views,
                      const std::stop_token &stop = {});

/// Compares two figures of one spec; no marks when nothing changed.
FigureImpact compare(const Figure &before, const Figure &after);

} // namespace core
