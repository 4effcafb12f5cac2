#pragma once

#include "models/core/issue.h"
#include "models/workspace/importdraft.h"
#include "models/workspace/panelfile.h"
#include "models/workspace/workspace.h"
#include "views/dialogs/exportfile.h"
#include "views/noticebar.h"

#include <QObject>

#include <optional>
#include <utility>

namespace app {

class Settings;

/// What is on the screen, for files made of it.
struct Shown
{
    QString page;
    std::vector<workspace::FigurePtr> figures;
    views::Names names;
    views::Theme theme = views::Theme::Light;
    std::optional<workspace::PanelTable> table = std::nullopt; ///< of the panel's rows
};

/// Takes packages in and writes files out for the window; asks by dialogs and tells the outcome. GUI thread.
class Exchange : public QObject
{
    Q_OBJECT

public:
    /// All three outlive it.
    Exchange(workspace::Workspace &workspace, Settings &settings, QWidget *window);

    /// Opens the import dialog on a file or package, or on none.
    void offerImport(const QString &path, views::Language language) { offerImports({path}, language); }
    /// Opens it on several, one after the other.
    void offerImports(QStringList paths, views::Language language);
    /// Opens the export dialog; writes what was asked for.
    void offerExport(const Shown &shown);
    /// Writes the page as a picture into the folder of the last export, under a name that is free.
    void savePicture(const Shown &shown);
    /// Copies a figure of a panel as it may leave it.
    void copy(core::FigureSpec spec, const views::Names &names, views::Theme theme);
    /// Copies the statement of a mark of a panel's figure as it may leave it.
    void copyStatement(const core::Mark &mark, const workspace::FigurePtr &figure, const views::Names &names);

Q_SIGNALS:
    void told(views::NoticeBar::Kind kind, const views::Wording &sentence);
    /// A file was taken in; its comparison is with the revision that was current.
    void taken(const workspace::Arrival &arrival, const core::Revision &revision, const QString &watchedPath,
               bool isWatched);
    void checked(const QString &path, const std::vector<core::Issue> &issues);

private:
    void connectCopying();
    void takeStatement(const core::Figure &guarded);
    /// What is on the screen, or for a panel what may leave it.
    void write(views::ExportChoice choice, const Shown &shown);
    void writeRows(const views::ExportChoice &choice, const workspace::PanelTable &table);
    void tellBusy();
    void tellFailed(const core::Error &error);
    void tellWritten(const views::ExportChoice &choice, bool someLast = false);
    void writeFile(const views::ExportChoice &choice, const std::vector<workspace::FigurePtr> &figures,
                   const views::Names &names);

    workspace::Workspace &m_workspace;
    Settings &m_settings;
    QWidget *m_window;
    workspace::FigureService m_guarded;                                    ///< builds the figures of a guarded export
    std::optional<std::pair<views::ExportChoice, views::Names>> m_waiting; ///< for them
    workspace::FigureService m_copied;                                     ///< builds a figure to be copied
    std::pair<views::Names, views::Theme> m_copying{};                     ///< how
    workspace::PanelFile m_rows;
    views::ExportChoice m_rowsChoice;              ///< of m_rows
    workspace::FigureService m_stated;             ///< builds what a statement is copied from
    std::pair<core::Mark, views::Names> m_stating; ///< the mark as shown
};

} // namespace app
