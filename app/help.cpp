#include "app/commands.h"

#include <QCoreApplication>

#include <algorithm>

namespace app {

namespace {

const QString program = u"linping-explorer"_qs;

QString usage(const Command &command)
{
    QStringList words{program};
    for (const char *word : {command.name, command.arguments}) {
        if (*word != '\0')
            words.append(QString::fromUtf8(word));
    }
    return words.join(u' ');
}

QString form(const Option &option)
{
    QString text = QString::fromUtf8(option.name);
    if (option.value != nullptr)
        text += u' ' + QString::fromUtf8(option.value);
    return text;
}

// "  NAME      what it does" with the names padded to one width.
QString entry(const QString &name, qsizetype width, const char *text)
{
    return u"  "_qs + name.leftJustified(width) + u"  " + translated(text) + u'\n';
}

QString optionList(const QString &heading, std::span<const Option> options)
{
    if (options.empty())
        return {};
    qsizetype width = 0;
    for (const Option &option : options)
        width = std::max(width, form(option).size());
    QString text = u'\n' + heading + u'\n';
    for (const Option &option : options)
        text += entry(form(option), width, option.help);
    return text;
}

QString exitCodes()
{
    return u'\n' +
           translated(QT_TRANSLATE_NOOP(
               "cli", "Exit status: 0 done, 1 the data are invalid, 2 wrong usage, 3 trouble with a file or store.")) +
           u'\n';
}

QString helpOnAll()
{
    QString text = translated(QT_TRANSLATE_NOOP("cli", "Linping Explorer: explore a district's economy.")) + u"\n\n" +
                   translated(QT_TRANSLATE_NOOP("cli", "Commands:")) + u'\n';
    qsizetype width = 0;
    for (const Command &command : commands())
        width = std::max(width, usage(command).size());
    for (const Command &command : commands())
        text += entry(usage(command), width, command.summary);
    text += optionList(translated(QT_TRANSLATE_NOOP("cli", "Options of every command:")), commonOptions());
    for (const Command &command : commands()) {
        const QString heading = translated(QT_TRANSLATE_NOOP("cli", "Options of %1:"));
        text += optionList(heading.arg(QLatin1String(command.name)), command.options);
    }
    return text + exitCodes();
}

QString helpOn(const Command &command)
{
    return usage(command) + u"\n\n  " + translated(command.summary) + u'\n' +
           (command.note ? u"  "_qs + translated(command.note) + u'\n' : QString()) +
           optionList(translated(QT_TRANSLATE_NOOP("cli", "Options:")), command.options) +
           optionList(translated(QT_TRANSLATE_NOOP("cli", "Options of every command:")), commonOptions()) + exitCodes();
}

} // namespace

QString helpText(const QString &commandName)
{
    const Command *known = commandName.isEmpty() ? nullptr : command(commandName);
    return known == nullptr ? helpOnAll() : helpOn(*known);
}

} // namespace app
