#pragma once

#include <QString>
#include <QStringView>

#include <algorithm>

namespace views {

/// A place in a statement that is being read. A value: a copy is a way back. All copies share the furthest place
/// that any of them reached, which is where a faulty sentence stops being understood.
class StatementScanner
{
public:
    StatementScanner(QStringView text, qsizetype &furthest)
        : m_text(text)
        , m_furthest(&furthest)
    {}

    qsizetype at() const { return m_at; }
    bool atEnd() const { return m_at >= m_text.size(); }
    QStringView rest() const { return m_text.mid(m_at); }
    QChar next() const { return atEnd() ? QChar() : m_text[m_at]; }

    /// Passes `word` when it stands here.
    bool take(QStringView word)
    {
        const QStringView here = rest();
        if (here.size() < word.size() || !std::equal(word.begin(), word.end(), here.begin(), same))
            return false;
        skip(word.size());
        return true;
    }

    /// The digits of one to `most` that stand here.
    QString takeDigits(qsizetype most)
    {
        qsizetype count = 0;
        while (count < most && m_at + count < m_text.size() && isDigit(m_text[m_at + count]))
            ++count;
        const QString digits = rest().left(count).toString();
        skip(count);
        return digits;
    }

    void skip(qsizetype count)
    {
        m_at += count;
        *m_furthest = std::max(*m_furthest, m_at);
    }

    static bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

private:
    /// Programs that a text went through change spaces and dashes.
    static bool same(QChar a, QChar b) { return plain(a) == plain(b); }
    static QChar plain(QChar c) { return c == QChar(0x00A0) ? u' ' : c == QChar(0x2013) ? u'-' : c; }

    QStringView m_text;
    qsizetype m_at = 0;
    qsizetype *m_furthest;
};

} // namespace views
