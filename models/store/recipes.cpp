#include "models/store/recipes.h"

#include "models/package/mappingjson.h"
#include "models/store/statement.h"

#include <QDateTime>

namespace store {

core::Result<std::vector<Recipe>> recipes(const Database &database)
{
    Statement statement(database, QStringLiteral("read recipes"),
                        QStringLiteral("SELECT name, mapping FROM recipes ORDER BY saved DESC, name"));
    statement.run();
    std::vector<Recipe> all;
    while (statement.next()) {
        const QString name = statement.text(0);
        auto mapping = package::mappingFrom(statement.text(1).toUtf8(), name.toStdString());
        if (!mapping)
            return core::Error{core::ErrorCode::StoreBroken,
                               {database.path().toStdString(), "recipe " + name.toStdString()}};
        all.push_back({name, std::move(mapping).value()});
    }
    if (const auto done = statement.done(); !done)
        return done.error();
    return all;
}

core::Result<core::Done> saveRecipe(Database &database, const Recipe &recipe)
{
    return execute(database, QStringLiteral("save recipe"),
                   QStringLiteral("INSERT OR REPLACE INTO recipes (name, mapping, saved) VALUES (?, ?, ?)"),
                   {recipe.name, QString::fromUtf8(package::mappingJson(recipe.mapping)),
                    QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)});
}

core::Result<core::Done> removeRecipe(Database &database, const QString &name)
{
    return execute(database, QStringLiteral("remove recipe"), QStringLiteral("DELETE FROM recipes WHERE name = ?"),
                   {name});
}

} // namespace store
