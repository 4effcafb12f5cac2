#include "app/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace app {

views::Language systemLanguage()
{
    return QLocale::system().language() == QLocale::Chinese ? views::Language::Chinese : views::Language::English;
}

void installLanguage(views::Language language)
{
    // Owned by the application: gone with it, and found again by their names.
    const QString own = u"words"_qs;
    const QString toolkit = u"toolkit"_qs;
    const bool chinese = language == views::Language::Chinese;
    const QString words = chinese ? u"linping_zh_CN"_qs : u"linping_en"_qs;
    QCoreApplication *const application = QCoreApplication::instance();
    // Every widget takes all its words anew when translators change.
    if (const auto *old = application->findChild<QTranslator *>(own, Qt::FindDirectChildrenOnly);
        old && old->filePath().contains(words))
        return;
    for (QTranslator *old : application->findChildren<QTranslator *>(Qt::FindDirectChildrenOnly)) {
        if (old->objectName() == own || old->objectName() == toolkit)
            delete old; // removes itself from the application
    }
    const auto install = [application](const QString &name, const QString &file, const QString &folder) {
        auto *translator = new QTranslator(application);
        translator->setObjectName(name);
        if (translator->load(file, folder))
            QCoreApplication::installTranslator(translator);
    };
    if (chinese)
        install(toolkit, u"qtbase_zh_CN"_qs, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(own, words, u":/i18n"_qs);
}

} // namespace app
