#include "views/dialogs/savecsv.h"

#include "views/label.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QSaveFile>

namespace views {

namespace {

/// Context of the sentences for translators.
struct SaveCsv
{
    Q_DECLARE_TR_FUNCTIONS(views::SaveCsv)
};

} // namespace

void saveCsv(const QString &title, const QString &suggested, const QByteArray &content, Label *said)
{
    const QString path = QFileDialog::getSaveFileName(said->window(), title, suggested, QStringLiteral("CSV (*.csv)"));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(content) >= 0 && file.commit();
    said->setTone(isWritten ? Token::Text2 : Token::ErrorText);
    said->setText(isWritten ? SaveCsv::tr("Written: %1").arg(path)
                            : SaveCsv::tr("%1 could not be written: %2").arg(path, file.errorString()));
}

} // namespace views
