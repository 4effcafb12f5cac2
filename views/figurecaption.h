#pragma once

#include "models/core/figure.h"
#include "views/text/names.h"

#include <QCoreApplication>
#include <QString>

namespace views {

/// What stands around a drawing in a picture, in the language of `names`.
struct FigureCaption
{
    Q_DECLARE_TR_FUNCTIONS(views::FigureCaption)

public:
    /// What and whom: “地区生产总值：临平区、余杭区”.
    static QString title(const core::Figure &figure, const Names &names);
    /// Transform, unit, price basis, periods, n of N; `note` is what the drawing adds (ChartView::note).
    static QString subtitle(const core::Figure &figure, const Names &names, const QString &note);
    /// Sources of all marks, the first few by name, then how many there are.
    static QString sources(const core::Figure &figure, const Names &names);
    /// Notices in one line; that nothing matches is said by emptySentence().
    static QString notices(const core::Figure &figure, const Names &names);
    /// Notices, reasons of the comparability mark and what hollow marks are, in one line.
    static QString footnotes(const core::Figure &figure, const Names &names);
    /// Whether the marks of the figure are set against each other, so that the verdict on them is shown.
    static bool isJudged(const core::Figure &figure);
    /// “Comparability: amber”.
    static QString comparability(const core::ComparabilityVerdict &verdict);
    /// “amber”.
    static QString colorOf(const core::ComparabilityVerdict &verdict);
    /// The verdict in full and its reasons, one a line.
    static QString reasons(const core::ComparabilityVerdict &verdict);
};

} // namespace views
