#include "app/exchange.h"

#include "app/settings.h"
#include "views/dialogs/exportdialog.h"
#include "views/dialogs/importdialog.h"
#include "views/text/filterwords.h"
#include "views/text/words.h"

#include <QDir>
#include <QFileInfo>

namespace app {

using Kind = views::NoticeBar::Kind;

Exchange::Exchange(workspace::Workspace &workspace, Settings &settings, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_settings(settings)
    , m_window(window)
{}

void Exchange::offerImport(const QString &path)
{
    views::ImportDialog dialog([this](const QString &from, bool take) { return m_workspace.importPackage(from, take); },
                               path, m_window);
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT told(Kind::Info, tr("Taken in: %1").arg(QDir::toNativeSeparators(dialog.path())));
    if (!dialog.path().isEmpty())
        Q_EMIT checked(dialog.path(), dialog.issues());
}

void Exchange::offerExport(const Shown &shown)
{
    views::ExportDialog dialog(shown.page, shown.figures, shown.names, m_settings.exportFolder(), m_window);
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
    const auto done = views::exportFile(choice, shown.figures, shown.names);
    if (!done) {
        Q_EMIT told(Kind::Error,
                    views::sentence(done.error()) + u' ' + tr("Export again and choose another folder or name."));
        return;
    }
    m_settings.setExportFolder(QFileInfo(choice.path).absolutePath());
    Q_EMIT told(Kind::Info, tr("Written: %1").arg(QDir::toNativeSeparators(choice.path)));
}

} // namespace app
