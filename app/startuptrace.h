#pragma once

class QApplication;

namespace app {

/// When the environment's LP_TRACE_STARTUP holds the moment the process was started (seconds since the epoch,
/// as in bash's EPOCHREALTIME), prints one line `first-chart-ms N` on standard error as soon as a chart with
/// marks has been painted. Otherwise does nothing. Call before the window is made.
void traceStartup(QApplication &application);

} // namespace app
