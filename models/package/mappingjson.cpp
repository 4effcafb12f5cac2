#include "models/package/mappingjson.h"

#include "models/core/tabular/mappingcodes.h"
#include "models/package/looseresource.h"
#include "models/package/memberreader.h"
#include "models/package/memberwriter.h"

#include <QJsonDocument>

namespace package {

using core::Mapping;

static void visitMembers(Of<core::Dialect> auto &o, auto &&visit)
{
    visit("delimiter", o.delimiter);
    visit("quote", o.quote);
    visit("escape", o.escape);
    visit("comment", o.comment);
    visit("skip_initial_space", o.skipInitialSpace);
}

static void visitMembers(Of<core::Extent> auto &o, auto &&visit)
{
    visit("header", o.header);
    visit("first_row", o.firstRow);
    visit("last_row", o.lastRow);
    visit("skipped", o.skipped);
}

static void visitMembers(Of<core::ColumnMapping> auto &o, auto &&visit)
{
    visit("column", o.column);
    visit("header", o.header);
    visit("role", o.role);
    visit("dimension", o.dimension);
    visit("period", o.period);
    visit("subperiod", o.subperiod);
    visit("indicator", o.indicator);
    visit("region", o.region);
    visit("unit", o.unit);
    visit("status", o.status);
    visit("cumulative", o.isCumulative);
    visit("labels", o.hasLabels);
    visit("reading", o.reading);
    visit("packed", o.packed);
}

static void visitMembers(Of<core::NumberStyle> auto &o, auto &&visit)
{
    visit("decimal", o.decimal);
    visit("thousands", o.thousands);
    visit("missing", o.missing);
    visit("withheld", o.withheld);
}

static void visitMembers(Of<core::Constants> auto &o, auto &&visit)
{
    visit("indicator", o.indicator);
    visit("region", o.region);
    visit("period", o.period);
    visit("unit", o.unit);
    visit("source", o.source);
    visit("source_text", o.sourceText);
    visit("status", o.status);
}

static void visitMembers(Of<core::MappingOrigin> auto &o, auto &&visit)
{
    visit("columns", o.columns);
    visit("constants", o.constants);
}

static void visitMembers(Of<Mapping> auto &o, auto &&visit)
{
    visit("format", o.format);
    visit("encoding", o.encoding);
    visit("dialect", o.dialect);
    visit("sheet", o.sheet);
    visit("layout", o.layout);
    visit("extent", o.extent);
    visit("columns", o.columns);
    visit("numbers", o.numbers);
    visit("constants", o.constants);
    visit("regions", o.regions);
    visit("indicators", o.indicators);
    visit("sectors", o.sectors);
    visit("dataset", o.dataset);
    visit("complete", o.isComplete);
    visit("origin", o.origin);
}

QByteArray mappingJson(const Mapping &mapping) { return QJsonDocument(written(mapping).toObject()).toJson(); }

core::Result<Mapping> mappingFrom(const QByteArray &json, const std::string &name)
{
    const auto parsed = parsedJson(json, name);
    if (!parsed)
        return parsed.error();
    Mapping mapping;
    MemberReader reader;
    reader.read(*parsed, mapping);
    if (!reader.fault().empty() || !parsed->isObject())
        return core::Error{core::ErrorCode::BadMapping, {name, reader.fault()}};
    return mapping;
}

} // namespace package
