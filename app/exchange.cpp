#include "app/exchange.h"

#include "app/settings.h"
#include "models/core/guardedmark.h"
#include "models/workspace/importdraft.h"
#include "models/workspace/offeredfiles.h"
#include "views/dialogs/exportdialog.h"
#include "views/dialogs/importdialog.h"
#include "views/figurecopy.h"
#include "views/text/filterwords.h"
#include "views/text/statement.h"
#include "views/text/words.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>

#include <algorithm>

namespace app {

using Kind = views::NoticeBar::Kind;

namespace {

bool isOfPanel(const workspace::FigurePtr &figure) { return figure && !figure->panel.empty(); }

std::vector<core::FigureSpec> guardedSpecs(const std::vector<workspace::FigurePtr> &figures)
{
    std::vector<core::FigureSpec> specs;
    for (const auto &figure : figures) {
        if (!figure)
            continue;
        specs.push_back(figure->spec);
        specs.back().guarded = true;
    }
    return specs;
}

/// The same figures, which say that nothing of them is withheld.
std::vector<workspace::FigurePtr> unguarded(const std::vector<workspace::FigurePtr> &figures)
{
    std::vector<workspace::FigurePtr> said;
    for (const auto &figure : figures) {
        if (!isOfPanel(figure)) {
            said.push_back(figure);
            continue;
        }
        core::Figure copy = *figure;
        core::addNotice(copy, core::Notice::Unguarded);
        said.push_back(std::make_shared<const core::Figure>(std::move(copy)));
    }
    return said;
}

} // namespace

Exchange::Exchange(workspace::Workspace &workspace, Settings &settings, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_settings(settings)
    , m_window(window)
{
    connect(&m_guarded, &workspace::FigureService::built, this,
            [this](const std::vector<workspace::FigurePtr> &figures) {
                const auto [choice, names] = *std::exchange(m_waiting, std::nullopt);
                writeFile(choice, figures, names);
            });
    connect(&m_guarded, &workspace::FigureService::failed, this, [this](const core::Error &error) {
        m_waiting.reset();
        Q_EMIT told(Kind::Error, views::wording(error));
    });
    connectCopying();
}

void Exchange::connectCopying()
{
    connect(&m_copied, &workspace::FigureService::built, this,
            [this](const std::vector<workspace::FigurePtr> &figures) {
                views::copyFigure(figures.front(), m_copying.first, m_copying.second);
                Q_EMIT told(Kind::Info, []() -> QString {
                    return tr("Picture and rows are on the clipboard.") + u' ' + views::word(core::Notice::Guarded);
                });
            });
    connect(&m_stated, &workspace::FigureService::built, this,
            [this](const std::vector<workspace::FigurePtr> &figures) { takeStatement(*figures.front()); });
    for (const auto *service : {&m_copied, &m_stated}) {
        connect(service, &workspace::FigureService::failed, this,
                [this](const core::Error &error) { Q_EMIT told(Kind::Error, views::wording(error)); });
    }
    connect(&m_rows, &workspace::PanelFile::written, this,
            [this](const workspace::PanelFile::Written &rows) { tellWritten(m_rowsChoice, rows.last > 0); });
    connect(&m_rows, &workspace::PanelFile::failed, this, &Exchange::tellFailed);
}

void Exchange::copy(core::FigureSpec spec, const views::Names &names, views::Theme theme)
{
    spec.guarded = true;
    m_copying = {names, theme};
    m_copied.start(m_workspace.dataset(), m_workspace.filter().filter(), {std::move(spec)});
}

void Exchange::copyStatement(const core::Mark &mark, const workspace::FigurePtr &figure, const views::Names &names)
{
    m_stating = {mark, names};
    // The years of one enterprise are guarded by all others, whatever the filter shows; a profile shows all of them.
    const core::Filter filter = mark.keys.organisation.empty() ? m_workspace.filter().filter() : core::Filter{};
    m_stated.start(m_workspace.dataset(), filter, {core::guardedSpec(*figure, mark)});
}

void Exchange::takeStatement(const core::Figure &guarded)
{
    const core::Mark mark = core::guardedMark(m_stating.first, guarded);
    QGuiApplication::clipboard()->setText(views::statement(mark, m_stating.second, guarded));
    const bool isWithheld = mark.empty == core::EmptyReason::Withheld;
    Q_EMIT told(Kind::Info, [isWithheld]() -> QString {
        const QString done = tr("The statement is on the clipboard.");
        return isWithheld ? done + u' ' + views::word(core::Notice::Guarded) : done;
    });
}

void Exchange::offerImports(QStringList paths, views::Language language)
{
    QStringList files, leftOut;
    QHash<QString, QString> folders; // that tables are of
    for (const QString &path : std::as_const(paths)) {
        const QStringList offered = workspace::offeredFiles(path);
        for (const QString &file : offered) {
            if (file != path)
                folders.insert(file, path);
        }
        files += offered;
        leftOut += workspace::leftOutOf(path);
    }
    paths = files;
    for (int at = 0; at < paths.size(); ++at) {
        workspace::ImportDraft draft(m_workspace);
        views::ImportDialog dialog(m_workspace, draft, language, paths[at], m_window);
        dialog.setQueue(at + 1, static_cast<int>(paths.size()));
        dialog.setLeftOut(leftOut);
        dialog.setWatched(m_settings.watchedPaths(), folders.value(paths[at]));
        if (dialog.exec() == QDialog::Accepted && dialog.revision())
            Q_EMIT taken(*draft.arrival(), *dialog.revision(), dialog.watchedPath(), dialog.isWatched());
        if (draft.arrival())
            Q_EMIT checked(draft.path(), draft.arrival()->issues());
        if (dialog.isEnded())
            break;
        for (const QString &dropped : dialog.waiting()) { // next, before those that wait already
            paths.insert(at + 1 + dialog.waiting().indexOf(dropped), dropped);
            if (QFileInfo(dropped).absolutePath() == QFileInfo(dialog.folder()).absoluteFilePath())
                folders.insert(dropped, dialog.folder());
        }
    }
}

void Exchange::offerExport(const Shown &shown)
{
    views::ExportDialog dialog(shown.page, shown.figures, shown.names, m_settings.exportFolder(), m_window);
    if (shown.table)
        dialog.offerRows(shown.table->rows.size());
    if (dialog.exec() == QDialog::Accepted)
        write(dialog.choice(), shown);
}

void Exchange::savePicture(const Shown &shown)
{
    const QDir folder(m_settings.exportFolder());
    views::ExportChoice choice;
    choice.page = shown.page;
    choice.format = QStringLiteral("png");
    choice.image.scale = 2;
    choice.image.theme = shown.theme;
    const QString base = QString(shown.page).replace(u'/', u'-');
    choice.path = folder.filePath(base + QStringLiteral(".png"));
    for (int number = 2; QFileInfo::exists(choice.path); ++number)
        choice.path = folder.filePath(QStringLiteral("%1-%2.png").arg(base).arg(number));
    write(choice, shown);
}

void Exchange::write(views::ExportChoice choice, const Shown &shown)
{
    choice.image.filters =
        views::FilterWords::line(m_workspace.filter().filter(), m_workspace.dataset().panel.head.get(), shown.names);
    if (choice.rows) {
        writeRows(choice, *shown.table);
        return;
    }
    if (choice.figure.isEmpty() && shown.table)
        choice.image.rowsApart = shown.table->rows.size();
    if (std::ranges::none_of(shown.figures, isOfPanel)) {
        writeFile(choice, shown.figures, shown.names);
        return;
    }
    if (!choice.guarded) {
        writeFile(choice, unguarded(shown.figures), shown.names);
        return;
    }
    if (m_waiting) {
        tellBusy();
        return;
    }
    m_waiting.emplace(choice, shown.names);
    m_guarded.start(m_workspace.dataset(), m_workspace.filter().filter(), guardedSpecs(shown.figures));
}

void Exchange::writeRows(const views::ExportChoice &choice, const workspace::PanelTable &table)
{
    if (m_rows.isRunning()) {
        tellBusy();
        return;
    }
    m_rowsChoice = choice;
    Q_EMIT told(Kind::Info, [path = QDir::toNativeSeparators(choice.path)] { return tr("Writing: %1").arg(path); });
    m_rows.start(choice.path, table, choice.guarded, m_workspace.dataset().indicators);
}

void Exchange::writeFile(const views::ExportChoice &choice, const std::vector<workspace::FigurePtr> &figures,
                         const views::Names &names)
{
    if (const auto done = views::exportFile(choice, figures, names))
        tellWritten(choice);
    else
        tellFailed(done.error());
}

void Exchange::tellBusy()
{
    Q_EMIT told(Kind::Warning,
                [] { return tr("Another file is still being written. Export again when it is there."); });
}

void Exchange::tellFailed(const core::Error &error)
{
    Q_EMIT told(Kind::Error, [error]() -> QString {
        return views::sentence(error) + u' ' + tr("Export again and choose another folder or name.");
    });
}

void Exchange::tellWritten(const views::ExportChoice &choice, bool someLast)
{
    m_settings.setExportFolder(QFileInfo(choice.path).absolutePath());
    const auto written = [path = QDir::toNativeSeparators(choice.path), rows = choice.image.rowsApart]() -> QString {
        const QString done = tr("Written: %1").arg(path);
        return rows > 0 ? done + u' ' + views::rowsApartText(rows) : done;
    };
    if (!choice.guarded)
        Q_EMIT told(Kind::Warning,
                    [written]() -> QString { return written() + u' ' + views::word(core::Notice::Unguarded); });
    else if (choice.rows)
        Q_EMIT told(Kind::Info, [written, someLast]() -> QString {
            const QString last = someLast ? u' ' + tr("Rows sorted by a withheld number come last.") : QString();
            return written() + last + u' ' + views::word(core::Notice::Guarded);
        });
    else
        Q_EMIT told(Kind::Info, written);
}

} // namespace app
