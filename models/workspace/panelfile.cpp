#include "models/workspace/panelfile.h"

#include "models/core/disclosure/rowstowrite.h"
#include "models/output/panelcsv.h"

#include <QSaveFile>

#include <optional>

namespace workspace {

namespace {

using Outcome = core::Result<PanelFile::Written>;

Outcome writeRows(const QString &path, const PanelTable &table, const core::RowGuard *guard,
                  const std::stop_token &stop)
{
    constexpr std::size_t atOnce = std::size_t{1} << 14;
    QSaveFile file(path);
    const auto unwritable = [&] {
        return core::Error{core::ErrorCode::FileUnwritable, {path.toStdString(), file.errorString().toStdString()}};
    };
    if (!file.open(QIODevice::WriteOnly))
        return unwritable();
    const auto sorted = table.rows.completed(stop);
    if (!sorted)
        return sorted.error();
    const core::Panel &panel = sorted->panel();
    const auto write = [&](const QByteArray &bytes) { return file.write(bytes) == bytes.size(); };
    const core::RowsToWrite all = core::rowsToWrite(*sorted, {{0, sorted->size()}}, guard, sorted->size(), stop);
    if (!write(output::panelCsvHeader(*panel.head, guard != nullptr, table.columns)))
        return unwritable();
    for (std::size_t at = 0; at < all.rows.size(); at += atOnce) {
        if (stop.stop_requested())
            return core::ErrorCode::Cancelled;
        const auto some = std::span(all.rows).subspan(at, std::min(atOnce, all.rows.size() - at));
        if (!write(output::panelCsvLines(panel, some, table.columns, guard)))
            return unwritable();
    }
    if (!file.commit())
        return unwritable();
    return PanelFile::Written{all.rows.size(), all.last};
}

} // namespace

void PanelFile::start(const QString &path, const PanelTable &table, bool guarded,
                      const std::shared_ptr<const core::IndicatorSet> &set)
{
    m_writing.start(
        [path, table, guarded, set](const std::stop_token &stop) -> Outcome {
            std::optional<core::RowGuard> guard;
            if (guarded)
                guard = core::RowGuard::of(table.rows.panel(), set.get());
            return writeRows(path, table, guard ? &*guard : nullptr, stop);
        },
        [this](const Outcome &done) {
            if (done)
                Q_EMIT written(*done);
            else
                Q_EMIT failed(done.error());
        });
}

} // namespace workspace
