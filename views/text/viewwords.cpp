#include "views/text/viewwords.h"

#include <QCoreApplication>
#include <QStringList>

namespace views {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ViewWords)
};

QString listed(const std::vector<std::string> &codes)
{
    QStringList texts;
    for (const std::string &code : codes)
        texts << QString::fromStdString(code);
    return texts.join(Text::tr(", ", "between codes"));
}

} // namespace

QString lackingSentence(const QString &view, const core::Lacking &lacking)
{
    return Text::tr("The view “%1” names what this dataset lacks: %2.").arg(view, listed(lacking.all()));
}

QString notShownSentence(const QString &view, const core::Lacking &lacking)
{
    return Text::tr("The view “%1” is not shown: this dataset has nothing of what its filter names: %2.")
        .arg(view, listed(lacking.filter));
}

} // namespace views
