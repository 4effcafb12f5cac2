#include "models/output/impactjson.h"

#include "models/core/codes.h"
#include "models/core/markaspects.h"
#include "models/output/jsonfields.h"
#include "models/output/jsonwriter.h"

#include <algorithm>
#include <cmath>

namespace output {

namespace {

using Layout = JsonEmitter::Layout;

void writeCount(JsonEmitter &json, std::string_view key, std::size_t count)
{
    json.key(key);
    json.number(static_cast<std::int64_t>(count));
}

void writeSide(JsonEmitter &json, std::string_view key, const std::optional<core::Mark> &mark)
{
    json.key(key);
    if (!mark) {
        json.null();
        return;
    }
    json.beginObject();
    if (mark->literal.empty())
        writeComputed(json, "value", mark->value, mark->interval);
    else
        writeNumber(json, "value", mark->value);
    if (!mark->literal.empty())
        writeText(json, "literal", mark->literal);
    if (mark->target) {
        json.key("target");
        json.text(core::code(*mark->target));
    }
    if (mark->empty) {
        json.key("empty");
        json.text(core::code(*mark->empty));
    }
    writeImplied(json, *mark);
    json.endObject();
}

/// A small change of great numbers is noise at their last digits.
void writeChange(JsonEmitter &json, const core::ChangedMark &mark)
{
    double greatest = 0;
    for (const auto &side : {mark.before, mark.after}) {
        if (side && side->value)
            greatest = std::max(greatest, std::abs(*side->value));
    }
    writeNumber(json, "change", mark.change ? std::optional(withoutNoise(*mark.change, greatest)) : std::nullopt);
}

void writeMark(JsonEmitter &json, const core::ChangedMark &mark)
{
    json.beginObject();
    writeKeys(json, mark.keys);
    writeSide(json, "before", mark.before);
    writeSide(json, "after", mark.after);
    writeChange(json, mark);
    writeComputed(json, "change_percent", mark.percent);
    json.key("within_rounding");
    json.boolean(mark.withinRounding);
    json.key("differs");
    json.beginArray();
    if (mark.before && mark.after) {
        for (const core::MarkAspect aspect : core::differingAspects(*mark.before, *mark.after))
            json.text(core::code(aspect));
    }
    json.endArray();
    json.endObject();
}

void writeMarks(JsonEmitter &json, std::string_view key, const std::vector<core::ChangedMark> &marks)
{
    json.key(key);
    json.beginArray(Layout::Lines);
    for (const core::ChangedMark &mark : marks)
        writeMark(json, mark);
    json.endArray();
}

void writeSeries(JsonEmitter &json, std::string_view key, const std::vector<core::Keys> &series)
{
    json.key(key);
    json.beginArray();
    for (const core::Keys &keys : series) {
        json.beginObject();
        writeKeys(json, keys);
        json.endObject();
    }
    json.endArray();
}

void writeVerdict(JsonEmitter &json, std::string_view key, const std::optional<core::Comparability> &verdict)
{
    json.key(key);
    if (verdict)
        json.text(core::code(*verdict));
    else
        json.null();
}

void writeFigure(JsonEmitter &json, const core::FigureImpact &figure)
{
    json.beginObject(Layout::Lines);
    json.key("figure");
    json.text(figure.spec.id);
    writeCount(json, "changed", figure.marks.size());
    writeCount(json, "of", figure.of);
    json.key("comparability");
    json.beginObject();
    writeVerdict(json, "before", figure.before);
    writeVerdict(json, "after", figure.after);
    json.endObject();
    writeMarks(json, "marks", figure.marks);
    writeSeries(json, "lost_series", figure.lostSeries);
    writeSeries(json, "new_series", figure.newSeries);
    json.endObject();
}

} // namespace

void writeImpact(JsonEmitter &json, const core::Impact &impact)
{
    json.key("impact");
    json.beginObject(Layout::Lines);
    writeCount(json, "of", impact.of);
    if (impact.guard) {
        json.key("guard");
        json.text(core::code(*impact.guard));
    }
    json.key("views");
    json.beginArray(Layout::Lines);
    for (const core::ViewImpact &view : impact.views) {
        json.beginObject(Layout::Lines);
        json.key("view");
        json.text(view.view);
        writeCount(json, "changed", view.changed());
        writeCount(json, "of", view.of);
        json.key("figures");
        json.beginArray(Layout::Lines);
        for (const core::FigureImpact &figure : view.figures)
            writeFigure(json, figure);
        json.endArray();
        json.endObject();
    }
    json.endArray();
    writeMarks(json, "targets", impact.targets);
    json.endObject();
}

} // namespace output
