#pragma once

#include <QDir>
#include <QString>

namespace tests {

/// Real files of others lie beside the project where they are at hand, or where LP_CORPUS says; they are never part of
/// it.
inline QString corpusFolder()
{
    const QString beside = QDir::cleanPath(QStringLiteral(LP_SOURCE_DIR "/../shared/corpus"));
    return qEnvironmentVariable("LP_CORPUS", beside);
}

inline QString corpusFile(const char *path) { return corpusFolder() + u'/' + QString::fromUtf8(path); }

inline bool hasCorpus() { return QDir(corpusFolder()).exists(); }

} // namespace tests
