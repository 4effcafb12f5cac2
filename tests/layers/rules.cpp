#include "tests/layers/rules.h"

#include "tests/layers/check.h"

#include <algorithm>

namespace layers {

const std::vector<Layer> &layerTable()
{
    static const std::set<std::string> charts = {"QtCore", "QtGui", "QtWidgets", "QtSvg", "QtCharts"};
    static const std::vector<Layer> table = {
        {"models/core/", {}, {}},
        {"models/package/", {"models/core/"}, {"QtCore"}},
        {"models/store/", {"models/core/", "models/package/"}, {"QtCore", "QtSql"}},
        {"models/items/", {"models/core/"}, {"QtCore"}},
        {"models/output/", {"models/core/"}, {"QtCore", "QtGui"}},
        {"models/workspace/",
         {"models/core/", "models/package/", "models/store/", "models/items/", "models/output/"},
         {"QtCore", "QtGui", "QtConcurrent"}},
        {"views/charts/", {"models/core/", "models/items/", "models/output/", "models/workspace/", "views/"}, charts},
        {"views/",
         {"models/core/", "models/items/", "models/output/", "models/workspace/", "views/charts/"},
         {"QtCore", "QtGui", "QtWidgets", "QtSvg", "QtSvgWidgets", "QtPrintSupport", "QtDBus"}},
        {"app/",
         {"models/core/", "models/package/", "models/store/", "models/items/", "models/output/", "models/workspace/",
          "views/", "views/charts/"},
         {"QtCore", "QtGui", "QtWidgets", "QtSvg", "QtSvgWidgets", "QtPrintSupport", "QtDBus"}},
    };
    return table;
}

const Layer *layerOf(std::string_view path)
{
    const auto found =
        std::ranges::find_if(layerTable(), [path](const Layer &l) { return path.starts_with(l.folder); });
    return found == layerTable().end() ? nullptr : &*found;
}

const std::vector<Place> &places()
{
    static const std::vector<Place> list = {
        {R"(\b(tr|translate)\(|QT_TR(ANSLATE)?_NOOP)",
         {"models/items/", "views/", "app/", "tests/"},
         "translates here"},
        {R"(std::(jthread|thread|async)\b|\bQThread\b(?!::currentThread)|\bQtConcurrent\b|\bQThreadPool\b)",
         {"models/workspace/job.", "models/core/panel/parallel.h", "tests/"},
         "starts threads here; only models/workspace/job and the core's parallel kernels do"},
        {R"(\b(class|struct|union|enum|enum class|namespace)\s+(\w*(Manager|Helpers?|Utils?|Controller|Info)|Data)\b[^;]*$)",
         {},
         "declares a name that says nothing (Manager, Helper, Util, Data, Info, Controller)"},
    };
    return list;
}

const std::vector<Exemption> &exemptions()
{
    static const std::vector<Exemption> list = {
        {"models/core/entities.h", 200, "the rows of all tables side by side, structs without behaviour"},
        {"models/core/reading.h", 200, "all that a mark can say of its number, structs without behaviour"},
    };
    return list;
}

std::size_t lineBudget(const std::string &path)
{
    for (const Exemption &exemption : exemptions())
        if (exemption.path == path)
            return exemption.lines;
    return path.ends_with(".h") ? 120 : path.ends_with(".cpp") ? 400 : path == "CMakeLists.txt" ? 120 : 0;
}

} // namespace layers
