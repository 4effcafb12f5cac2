#pragma once

#include "models/core/indicatorset.h"
#include "models/store/database.h"

#include <QString>

namespace app {

/// The dataset that the program carries with it; named nowhere else.
inline const QString bundledPackage = u":/dataset/linping"_qs;

/// The file of a store's address: `sqlite:PATH` or PATH; blank = the user's own store.
core::Result<QString> storePath(const QString &address);

/// Opens the store at an address; a new or empty one takes the bundled dataset in. Safe to call from several
/// programs at once.
core::Result<store::Database> openStore(const QString &address);

/// As openStore(), but makes no file: where there is none yet, the store lives in memory only.
core::Result<store::Database> openStoreToLook(const QString &address);

} // namespace app
