#include "views/text/rulewords.h"

#include "views/text/phrasetable.h"

#include <string_view>

namespace views {

namespace {

/// Rules of meaning; the first argument is their code.
constexpr Phrase<std::string_view> meanings[] = {
    {"no-period", QT_TRANSLATE_NOOP("rules", "nothing says of which period the figure is")},
    {"bad-period", QT_TRANSLATE_NOOP("rules", "the period is none that can be compared")},
    {"no-region", QT_TRANSLATE_NOOP("rules", "nothing says of which region the figure is")},
    {"removes-nothing", QT_TRANSLATE_NOOP("rules", "the row removes what the dataset has not got")},
    {"no-indicator", QT_TRANSLATE_NOOP("rules", "nothing says what the figure is of")},
    {"unit-differs", QT_TRANSLATE_NOOP("rules", "the unit cannot be converted to that of the indicator")},
    {"no-figure", QT_TRANSLATE_NOOP("rules", "the row has neither a value nor a growth")},
    {"rows-missed", QT_TRANSLATE_NOOP("rules", "rows to be removed that the panel has not got: %2")},
    {"panel-emptied", QT_TRANSLATE_NOOP("rules", "all rows of the panel would be removed: a panel has at least one")},
    {"total-row", QT_TRANSLATE_NOOP("rules", "a row of totals is no enterprise: leave it out of the file")},
    {"row-blanks",
     QT_TRANSLATE_NOOP("rules", "%2 cells of the dataset keep their value where the rows of the file are blank")},
    {"panel-unit", QT_TRANSLATE_NOOP("rules", "the heading says %2, the dataset %3: bring the column to that unit")},
    {"share-outside", QT_TRANSLATE_NOOP("rules", "a share must lie between 0 and 100")},
    {"parent-cycle", QT_TRANSLATE_NOOP("rules", "following the parents leads back to where it began")},
    {"valid-range", QT_TRANSLATE_NOOP("rules", "the end lies before the beginning %2")},
    {"period", QT_TRANSLATE_NOOP("rules", "there is no such period")},
    {"date", QT_TRANSLATE_NOOP("rules", "there is no such date")},
    {"minimum", QT_TRANSLATE_NOOP("rules", "the least value allowed is %2")},
    {"maximum", QT_TRANSLATE_NOOP("rules", "the greatest value allowed is %2")},
    {"min-length", QT_TRANSLATE_NOOP("rules", "at least %2 characters are needed")},
    {"max-length", QT_TRANSLATE_NOOP("rules", "at most %2 characters are allowed")},
};

constexpr Phrase<std::string_view> types[] = {
    {"finite-number", QT_TRANSLATE_NOOP("rules", "number; NaN and infinity are no figures")},
    {"number", QT_TRANSLATE_NOOP("rules", "number")},
    {"integer", QT_TRANSLATE_NOOP("rules", "whole number")},
    {"period", QT_TRANSLATE_NOOP("rules", "period: a year, a half, a quarter or a month, no single day")},
    {"year", QT_TRANSLATE_NOOP("rules", "year, four digits, from 1800 to 2199")},
    {"date", QT_TRANSLATE_NOOP("rules", "date")},
    {"unit-multiplier", QT_TRANSLATE_NOOP("rules", "power of ten")},
};

/// What a property of a descriptor must be.
constexpr Phrase<std::string_view> demands[] = {
    {"panel",
     QT_TRANSLATE_NOOP("rules", "those of a panel: one with the role “entity” (or the primary key) and one with "
                                "the role “period” (or of the type “year”)")},
    {"entity, name, period, dimension, measure or ignore",
     QT_TRANSLATE_NOOP("rules", "entity, name, period, dimension, measure or ignore")},
    {"stock or flow", QT_TRANSLATE_NOOP("rules", "stock or flow")},
    {"once", QT_TRANSLATE_NOOP("rules", "that of one field only")},
    {"lower-case letters, digits and . _ - /", QT_TRANSLATE_NOOP("rules", "of lower-case letters, digits and . _ - /")},
    {"unique name", QT_TRANSLATE_NOOP("rules", "a name that no other has")},
    {"absent", QT_TRANSLATE_NOOP("rules", "left out: it is not supported")},
    {"one path", QT_TRANSLATE_NOOP("rules", "one path")},
    {"one character", QT_TRANSLATE_NOOP("rules", "one character")},
    {"fields of the schema", QT_TRANSLATE_NOOP("rules", "fields of the schema")},
    {"fields of the resource", QT_TRANSLATE_NOOP("rules", "fields of that resource")},
    {"name of a resource", QT_TRANSLATE_NOOP("rules", "the name of a resource")},
    {"as many fields as refer to them", QT_TRANSLATE_NOOP("rules", "as many fields as refer to them")},
    {"array", QT_TRANSLATE_NOOP("rules", "a list")},
    {"array of fields", QT_TRANSLATE_NOOP("rules", "a list of fields")},
    {"array of resources", QT_TRANSLATE_NOOP("rules", "a list of resources")},
    {"object", QT_TRANSLATE_NOOP("rules", "an object in braces")},
    {"string", QT_TRANSLATE_NOOP("rules", "a text in quotation marks")},
    {"number", QT_TRANSLATE_NOOP("rules", "a number")},
    {"boolean", QT_TRANSLATE_NOOP("rules", "true or false")},
    {"regular expression", QT_TRANSLATE_NOOP("rules", "a regular expression")},
};

} // namespace

std::vector<std::string> wordedArgs(const core::Issue &issue)
{
    std::vector<std::string> args = issue.args;
    if (args.empty())
        return args;
    if (issue.rule == core::Rule::BadDescriptor && args.size() > 1) {
        if (const QString demand = phrase<std::string_view>("rules", demands, args[1]); !demand.isEmpty())
            args[1] = demand.toStdString();
    }
    if (issue.rule == core::Rule::FileUnreadable && args[0] == "not a file")
        args[0] = QCoreApplication::translate("rules", "it is a folder or a device").toStdString();
    QString words;
    if (issue.rule == core::Rule::Semantic) {
        words = phrase<std::string_view>("rules", meanings, args[0]);
        if (words.isEmpty())
            words = QCoreApplication::translate("rules", "the figure breaks a rule of its meaning: %1");
    } else if (issue.rule == core::Rule::Type) {
        words = phrase<std::string_view>("rules", types, args[0]);
    }
    if (!words.isEmpty())
        args[0] = filled(words, args).toStdString();
    return args;
}

} // namespace views
