#pragma once

#include "views/text/format.h"

#include <QString>

namespace views {

/// “≥ 20 万人”: qualifier, number and unit of a mark, an em dash when it is empty.
QString quantityText(const core::Mark &mark, const Names &names);
/// One line for screen readers: caption, value, growth or the reason why it is empty.
QString spokenMark(const core::Mark &mark, const Names &names);
/// Tool tip: value, qualifier, interval, growth, other claims, source. Escaped rich text.
QString markTip(const core::Mark &mark, const Names &names);
/// The scale of a class in the language: “1000”, “亿元” gives “千亿级”, in English “100 B yuan class”.
QString scaleClassText(const std::string &scale, const std::string &unit, Language language);

} // namespace views
