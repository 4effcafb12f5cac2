#pragma once

#include "models/core/panel/panelbuilder.h"
#include "tests/core/panelsample.h"

#include <string>

namespace tests {

/// How a panel is written as text.
struct CsvForm
{
    char delimiter = ',';
    std::string lineEnd = "\n";
    bool quotesAll = false;
    bool endsWithLineEnd = true;
};

/// A cell as RFC 4180 writes it.
inline std::string csvCell(const std::string &text, const CsvForm &form)
{
    if (!form.quotesAll && text.find_first_of(std::string("\"\r\n") + form.delimiter) == std::string::npos)
        return text;
    std::string quoted = "\"";
    for (char c : text)
        quoted += c == '"' ? "\"\"" : std::string(1, c);
    return quoted + '"';
}

inline std::string csvLine(const std::vector<std::string> &cells, const CsvForm &form)
{
    std::string line;
    for (std::size_t i = 0; i < cells.size(); ++i)
        line += (i == 0 ? std::string() : std::string(1, form.delimiter)) + csvCell(cells[i], form);
    return line;
}

/// The rows as a file with a header.
inline std::string csvOf(const PanelTexts &texts, const CsvForm &form = {})
{
    std::vector<std::string> header;
    for (const core::PanelField &field : texts.schema.fields)
        header.push_back(field.name);
    std::string csv = csvLine(header, form);
    for (const auto &row : texts.rows)
        csv += form.lineEnd + csvLine(row, form);
    return csv + (form.endsWithLineEnd ? form.lineEnd : "");
}

inline core::PanelSource sourceOf(const PanelTexts &texts, std::string_view csv, const CsvForm &form = {})
{
    core::PanelSource source;
    source.bytes = csv;
    source.delimiter = form.delimiter;
    source.schema = texts.schema;
    return source;
}

/// The panel of the rows of `texts` read from CSV upon another panel: numbered as that one is.
inline core::Panel builtOn(const core::Panel &base, const PanelTexts &texts)
{
    const std::string csv = csvOf(texts);
    const auto built = core::buildPanel(sourceOf(texts, csv), base);
    return built && built->head ? core::Panel{built->head, nullptr, built->rows} : core::Panel();
}

} // namespace tests
