#include "models/store/savedviews.h"

#include "models/package/viewjson.h"
#include "models/store/revisions.h"
#include "models/store/statement.h"
#include "models/store/transaction.h"

#include <QDateTime>

#include <algorithm>

namespace store {

namespace {

/// The name stands beside the JSON, where it is unique and any tool sees it.
core::Result<core::SavedView> viewOf(const Database &database, const QString &name, const QByteArray &json)
{
    auto view = package::viewFrom(json, name.toStdString());
    if (!view)
        return core::Error{core::ErrorCode::StoreBroken, {database.path().toStdString(), "view " + name.toStdString()}};
    view->name = name.toStdString();
    return view;
}

core::Result<core::Done> insertView(const Database &database, qint64 dataset, core::SavedView view)
{
    const QString name = QString::fromStdString(view.name);
    view.name.clear();
    return execute(database, QStringLiteral("save view"),
                   QStringLiteral("INSERT OR REPLACE INTO views (dataset_id, name, view, saved) VALUES (?, ?, ?, ?)"),
                   {dataset, name, QString::fromUtf8(package::viewJson(view)),
                    QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)});
}

} // namespace

core::Result<std::vector<core::SavedView>> savedViews(const Database &database, const QString &dataset)
{
    const auto of = findDataset(database, dataset);
    if (!of)
        return of.error();
    Statement statement(database, QStringLiteral("read views"),
                        QStringLiteral("SELECT name, view FROM views WHERE dataset_id = ? ORDER BY name"));
    statement.run({of->id});
    std::vector<core::SavedView> views;
    while (statement.next()) {
        auto view = viewOf(database, statement.text(0), statement.text(1).toUtf8());
        if (!view)
            return view.error();
        views.push_back(std::move(view).value());
    }
    if (const auto done = statement.done(); !done)
        return done.error();
    return views;
}

core::Result<core::Done> saveView(Database &database, const QString &dataset, const core::SavedView &view)
{
    const auto of = findDataset(database, dataset);
    if (!of)
        return of.error();
    return insertView(database, of->id, view);
}

core::Result<core::Done> renameView(Database &database, const QString &dataset, const QString &name,
                                    const QString &newName)
{
    if (name == newName)
        return core::Done{};
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    const auto views = savedViews(database, dataset);
    if (!views)
        return views.error();
    if (std::ranges::find(*views, newName.toStdString(), &core::SavedView::name) != views->end())
        return core::Error{core::ErrorCode::ViewExists, {newName.toStdString()}};
    const auto of = findDataset(database, dataset);
    if (!of)
        return of.error();
    if (const auto done = execute(database, QStringLiteral("rename view"),
                                  QStringLiteral("UPDATE views SET name = ? WHERE dataset_id = ? AND name = ?"),
                                  {newName, of->id, name});
        !done)
        return done.error();
    return transaction->commit();
}

core::Result<core::Done> removeView(Database &database, const QString &dataset, const QString &name)
{
    const auto of = findDataset(database, dataset);
    if (!of)
        return of.error();
    return execute(database, QStringLiteral("remove view"),
                   QStringLiteral("DELETE FROM views WHERE dataset_id = ? AND name = ?"), {of->id, name});
}

} // namespace store
