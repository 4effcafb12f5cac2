#include "app/cli.h"

#include "app/commands.h"
#include "app/optionvalues.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace app {

namespace {

// The arguments taken apart: what they are, not yet what they mean.
struct Words
{
    const Command *command = app::command({});
    QStringList arguments;
    OptionValues options;
};

core::Error error(core::ErrorCode code, const QString &what) { return {code, {what.toStdString()}}; }

bool isOption(const QString &argument) { return argument.size() > 1 && argument.startsWith(u'-'); }

// A bare word that is no file was meant as a command.
bool isMeantAsCommand(const QString &word)
{
    static const QRegularExpression bare(u"^[A-Za-z][A-Za-z-]*$"_qs);
    return bare.match(word).hasMatch() && !QFileInfo::exists(word);
}

// The command is the first argument that is neither an option nor the value of one.
core::Result<Words> commandOf(const QStringList &arguments)
{
    Words words;
    for (qsizetype i = 0; i < arguments.size() && arguments[i] != u"--"; ++i) {
        const QString &argument = arguments[i];
        if (isOption(argument)) {
            const Option *option = optionOf(*words.command, argument);
            if (option != nullptr && option->value != nullptr)
                ++i;
            continue;
        }
        if (const Command *found = command(argument); found != nullptr && !argument.isEmpty())
            words.command = found;
        else if (isMeantAsCommand(argument))
            return error(core::ErrorCode::UnknownCommand, argument);
        break;
    }
    return words;
}

// Reads the option at `at` and moves on to its last word.
core::Result<core::Done> takeOption(Words &words, const QStringList &arguments, qsizetype &at)
{
    const QString name = arguments[at].section(u'=', 0, 0);
    const Option *option = optionOf(*words.command, name);
    const bool joined = arguments[at].contains(u'=');
    if (option == nullptr || (joined && option->value == nullptr))
        return error(core::ErrorCode::UnknownOption, arguments[at]);
    QString value;
    if (joined) {
        value = arguments[at].section(u'=', 1);
    } else if (option->value != nullptr) {
        if (at + 1 == arguments.size() || arguments[at + 1].startsWith(u"--"))
            return error(core::ErrorCode::MissingValue, name);
        value = arguments[++at];
    }
    if (option->value != nullptr && value.isEmpty())
        return error(core::ErrorCode::MissingValue, name);
    const QString key = QString::fromLatin1(option->name);
    if (!option->repeats)
        words.options.remove(key); // the later word holds
    words.options.insert(key, value);
    return core::Done{};
}

core::Result<Words> wordsOf(const QStringList &arguments)
{
    auto words = commandOf(arguments);
    if (!words)
        return words.error();
    bool commandSeen = *words->command->name == '\0';
    bool onlyArguments = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (onlyArguments || !isOption(arguments[i])) {
            if (commandSeen)
                words->arguments.append(arguments[i]);
            commandSeen = true;
        } else if (arguments[i] == u"--") {
            onlyArguments = true;
        } else if (const auto taken = takeOption(*words, arguments, i); !taken) {
            return taken.error();
        }
    }
    return words;
}

core::Result<core::Done> checkCount(const Words &words)
{
    const auto count = words.arguments.size();
    if (count < words.command->fewest)
        return error(core::ErrorCode::MissingArgument, QString::fromUtf8(words.command->arguments));
    if (count > words.command->most)
        return error(core::ErrorCode::UnexpectedArgument, words.arguments[words.command->most]);
    return core::Done{};
}

core::Result<Request::Command> importOf(const Words &words, ReportFormat format)
{
    if (words.options.contains(u"--propose"_qs)) {
        if (words.arguments.size() > 1)
            return error(core::ErrorCode::UnexpectedArgument, words.arguments[1]);
        return Request::Command(Propose{words.arguments[0], words.options.value(u"-o"_qs, u"-"_qs)});
    }
    const auto guarded = guardedOf(words.options);
    if (!guarded)
        return guarded.error();
    return Request::Command(Import{words.arguments, words.options.contains(u"--yes"_qs),
                                   words.options.value(u"--mapping"_qs), words.options.contains(u"--leave-out"_qs),
                                   format, *guarded});
}

core::Result<Request::Command> reportOf(const Words &words, ReportFormat format)
{
    const QLatin1String name(words.command->name);
    if (name == QLatin1String("validate"))
        return Request::Command(Validate{words.arguments, format});
    if (name == QLatin1String("import"))
        return importOf(words, format);
    if (name == QLatin1String("figures"))
        return Request::Command(ListFigures{format});
    if (name == QLatin1String("diff")) {
        const auto guarded = guardedOf(words.options);
        return guarded ? core::Result<Request::Command>(
                             DiffRevisions{words.arguments[0], words.arguments[1], format, *guarded})
                       : guarded.error();
    }
    return Request::Command(ListRevisions{format});
}

/// `page:enterprises` is the page of a name that a figure has too.
void setName(Export &request, const QString &argument)
{
    static const std::pair<QString, Named> kinds[] = {
        {u"figure:"_qs, Named::Figure}, {u"page:"_qs, Named::Page}, {u"view:"_qs, Named::View}};
    request.figure = argument;
    for (const auto &[prefix, named] : kinds) {
        if (argument.startsWith(prefix)) {
            request.figure = argument.mid(prefix.size());
            request.named = named;
        }
    }
}

core::Result<Request::Command> commandFrom(const Words &words)
{
    const QString name = QString::fromLatin1(words.command->name);
    if (words.options.contains(u"--help"_qs))
        return Request::Command(ShowHelp{name});
    if (words.options.contains(u"--version"_qs))
        return Request::Command(ShowVersion{});
    if (const auto counted = checkCount(words); !counted)
        return counted.error();
    if (name.isEmpty())
        return Request::Command(ShowWindow{words.arguments.value(0)});
    if (name == u"use")
        return Request::Command(UseRevision{words.arguments[0]});
    if (name == u"rows") {
        auto request = rowsOf(words.options);
        if (!request)
            return request.error();
        request->panel = words.arguments[0];
        return Request::Command(*request);
    }
    if (name == u"export") {
        auto request = exportOf(words.options);
        if (!request)
            return request.error();
        setName(*request, words.arguments[0]);
        return Request::Command(*request);
    }
    if (name == u"generate-panel") {
        const auto request = generatePanelOf(words.options);
        return request ? core::Result<Request::Command>(*request) : request.error();
    }
    const auto format = reportFormat(words.options);
    if (!format)
        return format.error();
    return reportOf(words, *format);
}

std::optional<views::Language> languageNamed(const QString &name)
{
    if (name == u"zh")
        return views::Language::Chinese;
    if (name == u"en")
        return views::Language::English;
    return {};
}

} // namespace

core::Result<Request> parse(const QStringList &arguments)
{
    const auto words = wordsOf(arguments);
    if (!words)
        return words.error();
    Request request;
    if (const QString language = words->options.value(u"--lang"_qs); !language.isEmpty()) {
        request.language = languageNamed(language);
        if (!request.language)
            return core::Error{core::ErrorCode::BadValue, {"--lang", language.toStdString(), "zh, en"}};
    }
    request.store = words->options.value(u"--store"_qs);
    request.dataset = words->options.value(u"--dataset"_qs);
    const auto command = commandFrom(*words);
    if (!command)
        return command.error();
    request.command = *command;
    return request;
}

core::Result<core::Filter> parseYears(const QString &text)
{
    static const QRegularExpression form(u"^([0-9]{4})?(\\.\\.)?([0-9]{4})?$"_qs);
    const auto match = form.match(text);
    const QString first = match.captured(1);
    const QString last = match.captured(3);
    const bool range = !match.captured(2).isEmpty();
    const bool right = match.hasMatch() && (range ? !(first.isEmpty() && last.isEmpty()) : first.size() == text.size());
    core::Filter filter;
    if (!first.isEmpty())
        filter.firstYear = first.toInt();
    if (!last.isEmpty())
        filter.lastYear = last.toInt();
    if (!range)
        filter.lastYear = filter.firstYear;
    if (!right || text.isEmpty() || (filter.firstYear && filter.lastYear && *filter.firstYear > *filter.lastYear))
        return error(core::ErrorCode::BadYears, text);
    return filter;
}

std::optional<views::Language> languageOf(const QStringList &arguments)
{
    for (qsizetype i = arguments.size() - 1; i >= 0; --i) {
        if (arguments[i] == u"--lang" && i + 1 < arguments.size())
            return languageNamed(arguments[i + 1]);
        if (arguments[i].startsWith(u"--lang="))
            return languageNamed(arguments[i].section(u'=', 1));
    }
    return {};
}

} // namespace app
