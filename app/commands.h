#pragma once

#include <QString>
#include <QStringList>

#include <span>

namespace app {

/// One option of the command line. Texts are English source strings, see translated().
struct Option
{
    const char *name;  ///< with its dashes
    const char *value; ///< what follows it, e.g. "A..B"; nullptr for a switch
    const char *help;
    bool repeats = false; ///< may stand several times, each time with more
};

/// One command; the first one, without a name, is the window.
struct Command
{
    const char *name;
    const char *arguments; ///< as in the usage line
    const char *summary;
    std::span<const Option> options;
    int fewest; ///< arguments besides options
    int most;
    const char *note = nullptr; ///< a sentence more in the help on it
};

/// All commands, in the order of the help.
std::span<const Command> commands();
const Command *command(const QString &name);

/// Options that every command knows.
std::span<const Option> commonOptions();

/// The option of that name which the command knows; nullptr when it knows none.
const Option *optionOf(const Command &command, const QString &name);

/// A help text in the language installed in the application.
QString translated(const char *text);

/// The whole help, or that on one command; ends with a line break.
QString helpText(const QString &commandName);

} // namespace app
