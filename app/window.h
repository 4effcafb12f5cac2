#pragma once

#include "models/core/result.h"
#include "views/text/names.h"

#include <QString>

#include <optional>

namespace app {

/// What the window is started with.
struct WindowStart
{
    QString store;                           ///< file of the store, or ":memory:"
    QString bundled;                         ///< package that a new store takes in
    QString dataset;                         ///< empty = the current one
    QString package;                         ///< offered for import; empty = none
    std::optional<views::Language> language; ///< none = as kept
};

/// Opens the store and the window and runs until the window is closed; its exit status, or why the store
/// cannot be opened. Needs a QApplication.
core::Result<int> runWindow(const WindowStart &start);

} // namespace app
