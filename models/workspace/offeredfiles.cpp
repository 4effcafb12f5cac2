#include "models/workspace/offeredfiles.h"

#include "models/package/tablefolder.h"

namespace workspace {

QStringList offeredFiles(const QString &path) { return package::filesAt(path); }

QStringList leftOutOf(const QString &path) { return package::leftOutOf(path); }

} // namespace workspace
