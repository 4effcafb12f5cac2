#include "models/store/migrate.h"

#include "models/store/statement.h"
#include "models/store/transaction.h"

#include <QDir>
#include <QFile>

#include <map>

namespace store {

namespace {

/// Walks through a script once, piece by piece, and cuts it where a statement ends.
class Splitter
{
public:
    explicit Splitter(const QString &script)
        : m_script(script)
    {}

    QStringList split()
    {
        while (m_at < m_script.size())
            takePiece();
        finish();
        return m_statements;
    }

private:
    void takePiece()
    {
        const QStringView rest = QStringView(m_script).mid(m_at);
        const QChar c = rest.front();
        if (rest.startsWith(u"--"))
            takeComment(rest.indexOf(u'\n') + 1);
        else if (rest.startsWith(u"/*"))
            takeComment(lengthUpTo(rest, u"*/"));
        else if (c == u'\'' || c == u'"' || c == u'`')
            take(rest.indexOf(c, 1) + 1);
        else if (c == u'[')
            take(rest.indexOf(u']') + 1);
        else if (c.isLetter() || c == u'_')
            takeWord();
        else if (c == u';')
            takeSemicolon();
        else
            take(1);
    }

    static qsizetype lengthUpTo(QStringView text, QStringView mark)
    {
        const qsizetype at = text.indexOf(mark, 2);
        return at < 0 ? 0 : at + mark.size();
    }

    /// Takes `length` characters; all that is left when a quote is never closed (length 0).
    void take(qsizetype length)
    {
        const QStringView piece = QStringView(m_script).mid(m_at, length > 0 ? length : -1);
        m_statement += piece;
        m_at += piece.size();
    }

    /// Passes a comment that ends at `end` (0 = never). Within a statement it stays: it explains a column to
    /// whoever reads the schema.
    void takeComment(qsizetype end)
    {
        if (!m_statement.trimmed().isEmpty())
            return take(end);
        m_at = end > 0 ? m_at + end : m_script.size();
    }

    void takeWord()
    {
        qsizetype end = m_at;
        while (end < m_script.size() && (m_script[end].isLetterOrNumber() || m_script[end] == u'_'))
            ++end;
        const QString word = m_script.mid(m_at, end - m_at).toUpper();
        take(end - m_at);
        m_words.append(word);
        if (m_words.size() <= 3 && m_words.front() == u"CREATE" && word == u"TRIGGER")
            m_inTrigger = true;
    }

    /// A trigger's body holds semicolons; it ends with END alone between two of them.
    void takeSemicolon()
    {
        if (!m_inTrigger || (m_bodyBegun && m_words == QStringList{QStringLiteral("END")})) {
            ++m_at;
            finish();
            return;
        }
        take(1);
        m_bodyBegun = true;
        m_words.clear();
    }

    void finish()
    {
        const QString statement = m_statement.trimmed();
        if (!statement.isEmpty())
            m_statements.append(statement);
        m_statement.clear();
        m_words.clear();
        m_inTrigger = m_bodyBegun = false;
    }

    const QString m_script;
    qsizetype m_at = 0;
    QString m_statement;
    QStringList m_words; ///< of the statement, or since the last semicolon of a trigger's body; upper case
    bool m_inTrigger = false;
    bool m_bodyBegun = false;
    QStringList m_statements;
};

/// Files by their number.
std::map<int, QString> scriptsOf(const QString &folder)
{
    std::map<int, QString> scripts;
    const QStringList names = QDir(folder).entryList({QStringLiteral("*_*.sql")}, QDir::Files);
    for (const QString &name : names) {
        bool isNumber = false;
        const int number = name.section(u'_', 0, 0).toInt(&isNumber);
        if (isNumber)
            scripts[number] = folder + u'/' + name;
    }
    return scripts;
}

core::Result<int> versionOf(const Database &database)
{
    Statement statement(database, QStringLiteral("read version"), QStringLiteral("PRAGMA user_version"));
    statement.run();
    const int version = statement.next() ? static_cast<int>(statement.number(0)) : 0;
    if (const auto done = statement.done(); !done)
        return done.error();
    return version;
}

core::Error tooNew(const Database &database, int found, int known)
{
    return {core::ErrorCode::StoreTooNew,
            {database.path().toStdString(), std::to_string(found), std::to_string(known)}};
}

core::Result<core::Done> runScript(const Database &database, const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return core::Error{core::ErrorCode::FileUnreadable, {path.toStdString(), file.errorString().toStdString()}};
    }
    const QStringList statements = splitStatements(QString::fromUtf8(file.readAll()));
    for (const QString &statement : statements) {
        if (const auto done = execute(database, name, statement); !done)
            return done.error();
    }
    return core::Done{};
}

} // namespace

QStringList splitStatements(const QString &script) { return Splitter(script).split(); }

core::Result<core::Done> migrate(const Database &database, const QString &folder)
{
    const std::map<int, QString> scripts = scriptsOf(folder);
    if (scripts.empty())
        return core::Error{core::ErrorCode::FileMissing, {folder.toStdString()}};
    const int newest = scripts.rbegin()->first;
    auto version = versionOf(database);
    if (!version)
        return version.error();
    if (*version > newest)
        return tooNew(database, *version, newest);
    if (*version == newest)
        return core::Done{};

    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    version = versionOf(database); // another process may have been faster
    if (!version)
        return version.error();
    if (*version > newest)
        return tooNew(database, *version, newest);
    for (auto script = scripts.upper_bound(*version); script != scripts.end(); ++script) {
        if (const auto done = runScript(database, script->second); !done)
            return done.error();
    }
    const QString setVersion = QStringLiteral("PRAGMA user_version = %1").arg(newest);
    if (const auto done = execute(database, QStringLiteral("set version"), setVersion); !done)
        return done.error();
    return transaction->commit();
}

} // namespace store
