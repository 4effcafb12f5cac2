#include "tests/layers/check.h"

#include "tests/layers/rules.h"

#include <algorithm>
#include <fstream>
#include <regex>

namespace fs = std::filesystem;

namespace layers {
namespace {

/// A text file of the tree, read once.
struct Source
{
    std::string path; ///< relative to the root, with slashes
    std::vector<std::string> lines;

    bool isCode() const { return path.ends_with(".h") || path.ends_with(".cpp"); }
    std::string at(std::size_t line) const { return path + ':' + std::to_string(line + 1); }
};

using Violations = std::vector<Violation>;

/// Without a comment at the end of the line; "//" inside a literal such as "https://…" stays.
std::string withoutComment(const std::string &line)
{
    for (auto at = line.find("//"); at != std::string::npos; at = line.find("//", at + 2))
        if (at == 0 || line[at - 1] != ':')
            return line.substr(0, at);
    return line;
}

Source read(const fs::path &root, const fs::path &file)
{
    Source source{fs::relative(file, root).generic_string(), {}};
    std::ifstream stream(file);
    for (std::string line; std::getline(stream, line);)
        source.lines.push_back(line);
    return source;
}

bool isText(const fs::path &file)
{
    static const std::set<std::string> endings = {".h",  ".cpp",  ".txt", ".cmake", ".md",      ".json",
                                                  ".ts", ".yml",  ".xml", ".sql",   ".desktop", ".1",
                                                  "",    ".conf", ".svg", ".in",    ".supp"};
    return endings.contains(file.extension().string());
}

void checkProjectInclude(const Source &source, std::size_t line, const std::string &target, Violations &out)
{
    const Layer *from = layerOf(source.path);
    const Layer *to = layerOf(target);
    if (target.ends_with(".moc"))
        return;
    if (!to && !target.starts_with("tests/"))
        out.push_back({source.at(line), "include \"" + target + "\" does not start at the repository root"});
    else if (from && !to)
        out.push_back({source.at(line), from->folder + " includes a file of the tests"});
    else if (from && from != to && !from->folders.contains(to->folder))
        out.push_back({source.at(line), from->folder + " may not include " + to->folder});
}

void checkSystemInclude(const Source &source, std::size_t line, const std::string &target, const QtHeaders &qt,
                        Violations &out)
{
    const Layer *from = layerOf(source.path);
    if (!from || !target.starts_with('Q'))
        return;
    if (qt.empty() && !from->qtModules.empty())
        return; // without Qt only the core, which may have none of it, can be judged
    std::set<std::string> modules = {target.substr(0, target.find('/'))};
    if (const auto found = qt.find(target); found != qt.end())
        modules = found->second;
    if (std::ranges::none_of(modules, [&](const auto &m) { return from->qtModules.contains(m); }))
        out.push_back({source.at(line), from->folder + " may not include " + *modules.begin() + " (" + target + ")"});
}

void checkIncludes(const Source &source, const QtHeaders &qt, Violations &out)
{
    static const std::regex include(R"re(^\s*#\s*include\s*(["<])([^">]+)[">])re");
    for (std::size_t i = 0; i < source.lines.size(); ++i) {
        std::smatch match;
        if (!std::regex_search(source.lines[i], match, include))
            continue;
        if (match[1] == "\"")
            checkProjectInclude(source, i, match[2], out);
        else
            checkSystemInclude(source, i, match[2], qt, out);
    }
}

void checkPlaces(const Source &source, Violations &out)
{
    static const auto compiled = [] {
        std::vector<std::regex> list;
        for (const Place &place : places())
            list.emplace_back(place.pattern, std::regex::optimize);
        return list;
    }();
    for (std::size_t i = 0; i < source.lines.size(); ++i) {
        const std::string line = withoutComment(source.lines[i]);
        for (std::size_t p = 0; p < compiled.size(); ++p) {
            const Place &place = places()[p];
            const bool allowed = std::ranges::any_of(
                place.allowed, [&](const std::string &prefix) { return source.path.starts_with(prefix); });
            if (!allowed && std::regex_search(line, compiled[p]))
                out.push_back({source.at(i), place.what});
        }
    }
}

void checkFile(const Source &source, Violations &out)
{
    if (const std::size_t budget = lineBudget(source.path); budget > 0 && source.lines.size() > budget)
        out.push_back({source.path, std::to_string(source.lines.size()) + " lines, at most " + std::to_string(budget)});
    if (!source.isCode())
        return;
    static const std::regex lowercase(R"(([a-z0-9_]+/)*[a-z0-9_]+\.(h|cpp))");
    static const std::regex empty(R"((^|/)[a-z0-9_]*(manager|helpers?|utils?|controller|info)\.(h|cpp)$)");
    if (!std::regex_match(source.path, lowercase))
        out.push_back({source.path, "file names are lowercase"});
    if (std::regex_search(source.path, empty))
        out.push_back({source.path, "a file name that says nothing (manager, helper, util, info, controller)"});
    if (source.path.ends_with(".h") && std::ranges::find(source.lines, "#pragma once") == source.lines.end())
        out.push_back({source.path, "a header without #pragma once"});
}

void checkMachinePaths(const Source &source, Violations &out)
{
    // Written in pieces, or this file would find itself.
    static const std::regex path(std::string(R"((^|[^A-Za-z0-9_.$}/]))") + "/(home|root|work|Users|mnt)" + "/[A-Za-z]");
    for (std::size_t i = 0; i < source.lines.size(); ++i)
        if (std::regex_search(source.lines[i], path))
            out.push_back({source.at(i), "an absolute path of one machine"});
}

std::vector<Source> sourcesOf(const fs::path &root)
{
    std::vector<Source> sources;
    for (const char *folder : {"app", "models", "views", "tests", "scripts", "resources", ".ci"}) {
        if (!fs::exists(root / folder))
            continue;
        for (const auto &entry : fs::recursive_directory_iterator(root / folder))
            if (entry.is_regular_file() && isText(entry.path()))
                sources.push_back(read(root, entry.path()));
    }
    for (const auto &entry : fs::directory_iterator(root))
        if (entry.is_regular_file() && entry.path().filename() != ".git" && isText(entry.path()))
            sources.push_back(read(root, entry.path()));
    std::erase_if(sources, [](const Source &s) {
        return s.path.starts_with("resources/dataset/") || s.path.starts_with("tests/data/");
    });
    std::ranges::sort(sources, {}, &Source::path);
    return sources;
}

} // namespace

QtHeaders qtHeaders(const fs::path &includeFolder)
{
    QtHeaders headers;
    if (!fs::is_directory(includeFolder))
        return headers;
    for (const auto &module : fs::directory_iterator(includeFolder)) {
        const std::string name = module.path().filename().string();
        if (!module.is_directory() || !name.starts_with("Qt"))
            continue;
        for (const auto &header : fs::directory_iterator(module.path()))
            headers[header.path().filename().string()].insert(name);
    }
    return headers;
}

std::vector<Violation> checkTree(const fs::path &root, const QtHeaders &qt)
{
    Violations out;
    for (const Source &source : sourcesOf(root)) {
        checkFile(source, out);
        checkMachinePaths(source, out);
        if (!source.isCode())
            continue;
        checkIncludes(source, qt, out);
        checkPlaces(source, out);
    }
    return out;
}

} // namespace layers
