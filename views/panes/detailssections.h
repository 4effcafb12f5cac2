#pragma once

#include "models/core/figure.h"
#include "views/text/names.h"

#include <QWidget>

#include <functional>
#include <vector>

namespace views {

/// What the sections of the details are about.
struct DetailsContext
{
    const core::Mark &mark;
    const core::Figure *figure; ///< may be nullptr
    const Names &names;
    std::function<void()> copyStatement; ///< what the section of the statement offers
};

/// Makes one section, or nullptr when it has nothing to say about the mark.
using DetailsSection = QWidget *(*)(const DetailsContext &, QWidget *parent);

/// All sections in the order in which they stand.
const std::vector<DetailsSection> &detailsSections();

// About the number itself (detailssections.cpp).
QWidget *headSection(const DetailsContext &context, QWidget *parent);
QWidget *reasonSection(const DetailsContext &context, QWidget *parent);
QWidget *readingSection(const DetailsContext &context, QWidget *parent);
QWidget *intervalSection(const DetailsContext &context, QWidget *parent);
/// Further numbers of the mark, each with its interval.
QWidget *measuresSection(const DetailsContext &context, QWidget *parent);
QWidget *attributesSection(const DetailsContext &context, QWidget *parent);
QWidget *peersSection(const DetailsContext &context, QWidget *parent);

// How it came about (detailsorigin.cpp).
QWidget *formulaSection(const DetailsContext &context, QWidget *parent);
QWidget *targetSection(const DetailsContext &context, QWidget *parent);
QWidget *claimsSection(const DetailsContext &context, QWidget *parent);
QWidget *growthSection(const DetailsContext &context, QWidget *parent);
QWidget *comparabilitySection(const DetailsContext &context, QWidget *parent);
QWidget *sourceSection(const DetailsContext &context, QWidget *parent);
QWidget *statementSection(const DetailsContext &context, QWidget *parent);

} // namespace views
