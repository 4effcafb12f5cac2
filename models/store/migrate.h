#pragma once

#include "models/store/database.h"

#include <QString>
#include <QStringList>

namespace store {

/// The statements of an SQL script, without comments between them. A semicolon within quotes, comments or
/// the body of a trigger does not end a statement.
QStringList splitStatements(const QString &script);

/// Brings a store to the newest schema: runs the files `NNN_*.sql` of `folder` whose number is above the
/// store's `PRAGMA user_version`, in order, all in one transaction. ErrorCode::StoreTooNew when the store
/// is of a higher version than any file.
core::Result<core::Done> migrate(const Database &database, const QString &folder = QStringLiteral(":/sql/sqlite"));

} // namespace store
