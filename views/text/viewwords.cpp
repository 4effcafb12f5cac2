#include "views/text/viewwords.h"

#include "views/text/words.h"

#include <QCoreApplication>
#include <QStringList>

namespace views {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ViewWords)
};

/// Of a region, a sector, a topic or an indicator; a value of another dimension is its own name.
QString nameOf(const QString &code, const Names &names)
{
    const std::string text = code.toStdString();
    for (const QString &name : {names(core::RegionCode(text)), names(core::SectorId(text)),
                                names(core::IndicatorId(text)), topicName(code)}) {
        if (name != code)
            return name;
    }
    return code;
}

QString listed(const QStringList &codes, const Names &names)
{
    QStringList texts;
    for (const QString &code : codes)
        texts << nameOf(code, names);
    return texts.join(Text::tr(", ", "between codes"));
}

QString listed(const std::vector<std::string> &codes, const Names &names)
{
    QStringList texts;
    for (const std::string &code : codes)
        texts << QString::fromStdString(code);
    return listed(texts, names);
}

} // namespace

QString lackingSentence(const QString &view, const core::Lacking &lacking, const Names &former)
{
    return Text::tr("The view “%1” names what this dataset lacks: %2.")
        .arg(shortName(view), listed(lacking.all(), former));
}

QString notShownSentence(const QString &view, const core::Lacking &lacking, const Names &former)
{
    return Text::tr("The view “%1” is not shown: this dataset has nothing of what its filter names: %2.")
        .arg(shortName(view), listed(lacking.filter, former));
}

QString filterLossSentence(const QStringList &lost, const Names &before)
{
    return Text::tr("No longer in the filter, as these data have none of it: %1.").arg(listed(lost, before));
}

QString shortName(const QString &name)
{
    constexpr qsizetype most = 32, head = 20, tail = 10;
    return name.size() <= most ? name : name.left(head) + u'…' + name.right(tail);
}

} // namespace views
