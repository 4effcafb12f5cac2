#pragma once

#include "views/text/names.h"

namespace app {

/// Chinese on a Chinese system, else English.
views::Language systemLanguage();

/// Makes all words of the application those of `language`, in place of those before; needs the application
/// object. Widgets hear of it by LanguageChange.
void installLanguage(views::Language language);

} // namespace app
