#pragma once

#include "views/text/names.h"

#include <QFrame>

class QToolButton;

namespace views {

class Label;

/// The frame of what is told of one enterprise: who it is, a table of its numbers, its milestones. Copied as a whole
/// (Ctrl+C); Escape and its button close it.
class ProfileFrame : public QFrame
{
    Q_OBJECT

public:
    /// Takes the table, which gets the keyboard focus of the card.
    explicit ProfileFrame(QWidget *table, QWidget *parent = nullptr);

    virtual void copy() = 0;

Q_SIGNALS:
    void closeWanted();

protected:
    struct Texts
    {
        QString title, caption, facts;
        QStringList events; ///< a line each, the newest first; the first few are shown
    };
    void setTexts(Texts texts);
    /// To the clipboard: all texts around the numbers.
    void copyWith(const QString &numbers) const;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QString shownEvents() const;

    Texts m_texts;
    Label *m_title, *m_caption, *m_facts, *m_events;
    QToolButton *m_copy, *m_close;
    QWidget *m_table;
};

} // namespace views
