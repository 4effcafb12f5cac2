#include "models/package/viewjson.h"

#include "models/package/looseresource.h"
#include "models/package/memberreader.h"
#include "models/package/memberwriter.h"

#include <QJsonDocument>

namespace package {

static void visitMembers(Of<core::FigureSpec> auto &o, auto &&visit)
{
    visit("id", o.id);
    visit("subject", o.subject);
    visit("chart", o.chart);
    visit("indicators", o.indicators);
    visit("topic", o.topic);
    visit("regions", o.regionChoice);
    visit("periods", o.periodChoice);
    visit("listed_periods", o.periods);
    visit("transform", o.transform);
    visit("base", o.base);
    visit("group", o.group);
    visit("measure", o.measure);
    visit("against", o.against);
    visit("group_by", o.groupBy);
    visit("organisation", o.organisation);
    visit("of_organisations", o.ofOrganisations);
    visit("guarded", o.guarded);
    visit("top", o.top);
    visit("sort", o.sort);
}

static void visitMembers(Of<core::DimensionChoice> auto &o, auto &&visit)
{
    visit("dimension", o.dimension);
    visit("values", o.values);
}

static void visitMembers(Of<core::Filter> auto &o, auto &&visit)
{
    visit("first_year", o.firstYear);
    visit("last_year", o.lastYear);
    visit("regions", o.regions);
    visit("sectors", o.sectors);
    visit("topics", o.topics);
    visit("where", o.where);
    visit("text", o.text);
}

static void visitMembers(Of<core::SavedView> auto &o, auto &&visit)
{
    visit("name", o.name);
    visit("page", o.page);
    visit("figures", o.figures);
    visit("filter", o.filter);
}

QByteArray viewJson(const core::SavedView &view) { return QJsonDocument(written(view).toObject()).toJson(); }

core::Result<core::SavedView> viewFrom(const QByteArray &json, const std::string &name)
{
    const auto parsed = parsedJson(json, name);
    if (!parsed)
        return parsed.error();
    core::SavedView view;
    MemberReader reader;
    reader.read(*parsed, view);
    if (!reader.fault().empty() || !parsed->isObject())
        return core::Error{core::ErrorCode::BadView, {name, reader.fault()}};
    if (view.page == "indicators") { // that page shows what was chosen, though views once named a topic beside it
        for (core::FigureSpec &spec : view.figures)
            spec.topic.clear();
    }
    return view;
}

} // namespace package
