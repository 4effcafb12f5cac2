#include "views/pages/gridpage.h"

#include <QHash>

namespace views {

namespace {

const QHash<QString, PageGrid> &grids()
{
    static const QHash<QString, PageGrid> table{
        {QStringLiteral("overview"),
         {{{"headline", 0, 0, 12, 236},
           {"enterprises", 1, 0, 12, 236},
           {"gdp", 2, 0, 12, 250},
           {"trend", 3, 0, 12, 250},
           {"clusters", 4, 0, 7, 390},
           {"load", 4, 7, 5, 390},
           {"milestones", 5, 0, 12, 260}},
          {{"headline", 0, 0, 12, 236},
           {"enterprises", 1, 0, 12, 236},
           {"gdp", 2, 0, 7, 400},
           {"clusters", 2, 7, 5, 400},
           {"trend", 3, 0, 12, 320},
           {"milestones", 4, 0, 8, 280},
           {"load", 4, 8, 4, 280}}}},
        {QStringLiteral("overview of enterprises"),
         {{{"enterprises", 0, 0, 12, 236},
           {"trend", 1, 0, 12, 250},
           {"clusters", 2, 0, 6, 390},
           {"load", 2, 6, 6, 390},
           {"milestones", 3, 0, 12, 260}},
          {{"enterprises", 0, 0, 12, 236},
           {"trend", 1, 0, 7, 400},
           {"clusters", 1, 7, 5, 400},
           {"milestones", 2, 0, 8, 280},
           {"load", 2, 8, 4, 280}}}},
        {QStringLiteral("innovation"),
         {{{"headline", 0, 0, 12, 236},
           {"patents", 1, 0, 12, 280},
           {"rd", 2, 0, 6, 260},
           {"platforms", 2, 6, 6, 260},
           {"talent", 3, 0, 12, 300}},
          {{"headline", 0, 0, 12, 236},
           {"patents", 1, 0, 8, 400},
           {"rd", 1, 8, 4, 400},
           {"talent", 2, 0, 7, 320},
           {"platforms", 2, 7, 5, 320}}}},
        {QStringLiteral("clusters"),
         {{{"composition", 0, 0, 6, 300},
           {"kinds", 0, 6, 6, 300},
           {"shares", 1, 0, 12, 380},
           {"concentration", 2, 0, 12, 360},
           {"output", 3, 0, 12, 300}},
          {{"composition", 0, 0, 7, 440},
           {"kinds", 0, 7, 5, 440},
           {"shares", 1, 0, 6, 400},
           {"concentration", 1, 6, 6, 400},
           {"output", 2, 0, 12, 300}}}},
        {QStringLiteral("enterprises"),
         {{{"table", 0, 0, 12, 380},
           {"ranking", 1, 0, 12, 300},
           {"scatter", 2, 0, 12, 360},
           {"distribution", 3, 0, 12, 300},
           {"flows", 4, 0, 12, 300},
           {"series", 5, 0, 12, 280},
           {"milestones", 6, 0, 12, 260}},
          {{"table", 0, 0, 8, 520},
           {"ranking", 0, 8, 4, 520},
           {"scatter", 1, 0, 7, 400},
           {"distribution", 1, 7, 5, 400},
           {"flows", 2, 0, 7, 340},
           {"series", 2, 7, 5, 340},
           {"milestones", 3, 0, 12, 300}}}},
        {QStringLiteral("panel"),
         {{{"ranking", 0, 0, 12, 400},
           {"scatter", 1, 0, 12, 360},
           {"distribution", 2, 0, 12, 300},
           {"flows", 3, 0, 12, 300},
           {"series", 4, 0, 12, 280},
           {"milestones", 5, 0, 12, 260}},
          {{"ranking", 0, 0, 5, 420},
           {"scatter", 0, 5, 7, 420},
           {"distribution", 1, 0, 5, 340},
           {"flows", 1, 5, 7, 340},
           {"series", 2, 0, 7, 300},
           {"milestones", 2, 7, 5, 300}}}},
        {QStringLiteral("milestones"),
         {{{"timeline", 0, 0, 12, 400}, {"progress", 1, 0, 12, 420}},
          {{"timeline", 0, 0, 12, 480}, {"progress", 1, 0, 12, 460}}}},
    };
    return table;
}

} // namespace

const PageGrid &gridOf(const QString &page)
{
    static const PageGrid none;
    const auto found = grids().constFind(page);
    return found == grids().cend() ? none : *found;
}

} // namespace views
