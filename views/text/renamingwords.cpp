#include "views/text/renamingwords.h"

#include <QCoreApplication>

namespace views {

QString sentence(const core::RenamedIndicator &renamed)
{
    const QString after = QString::fromStdString(renamed.after.text());
    const QString before = QString::fromStdString(renamed.before.text());
    if (renamed.of == 0)
        return QCoreApplication::translate("sentences", "“%1” is new, “%2” of the same name is gone.")
            .arg(after, before);
    return QCoreApplication::translate("sentences",
                                       "“%1” is new, “%2” is gone, and both say the same of %3 of %4 figures.")
        .arg(after, before)
        .arg(renamed.same)
        .arg(renamed.of);
}

} // namespace views
