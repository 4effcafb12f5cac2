#include "models/output/observationcsv.h"

#include "models/core/codes.h"

namespace output {

namespace {

QString fromStd(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

template <class E> QString codeText(E value) { return fromStd(core::code(value)); }

const QStringList &header()
{
    static const QStringList columns{
        u"indicator_id"_qs, u"indicator_name"_qs, u"region_code"_qs,  u"region_name"_qs,
        u"sector_id"_qs,    u"period"_qs,         u"value"_qs,        u"unit"_qs,
        u"qualifier"_qs,    u"growth_percent"_qs, u"growth_basis"_qs, u"growth_scope"_qs,
        u"vintage"_qs,      u"status"_qs,         u"note"_qs,         u"source_id"_qs,
    };
    return columns;
}

QStringList cellsOf(const core::IndicatorSet &set, const core::Observation &row, const Phrases &phrases)
{
    const core::Keys keys{row.indicator, row.region, row.sector, row.period, {}, {}, {}};
    const core::Indicator *indicator = set.indicator(row.indicator);
    return {fromStd(row.indicator.text()),
            phrases.name(keys, u"indicator"_qs),
            fromStd(row.region.text()),
            phrases.name(keys, u"region"_qs),
            fromStd(row.sector.text()),
            fromStd(row.period.text()),
            fromStd(row.value),
            indicator == nullptr ? QString() : fromStd(indicator->measurement.unit),
            codeText(row.qualifier),
            fromStd(row.growth),
            row.growth.empty() ? QString() : codeText(row.growthBasis),
            row.growth.empty() ? QString() : codeText(row.growthScope),
            fromStd(row.vintage),
            codeText(row.status),
            codeText(row.note),
            fromStd(row.source.text())};
}

} // namespace

QByteArray observationsCsv(const core::IndicatorSet &set, const std::vector<std::size_t> &rows, const Phrases &phrases,
                           Encoding encoding)
{
    QString text = csvLine(header());
    for (const std::size_t row : rows)
        text += csvLine(cellsOf(set, set.tables().observations[row], phrases));
    return csvBytes(text, encoding);
}

} // namespace output
