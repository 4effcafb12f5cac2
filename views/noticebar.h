#pragma once

#include "views/wording.h"

#include <QFrame>

#include <vector>

class QLabel;
class QToolButton;

namespace views {

/// One sentence at the top of a page with at most two actions and a way to close it. 36 px, more where the sentence
/// needs another line; one notice at a time; it never takes the focus and never disappears by itself.
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Info, Warning, Error };

    explicit NoticeBar(QWidget *parent = nullptr);

    /// Shows a notice in place of the one before; `actions` are the words of at most two buttons. It follows the
    /// language.
    void setNotice(Kind kind, Wording sentence, std::vector<Wording> actions = {});
    void clear();
    /// Removes a notice that only tells what was done, as is right on another page; questions and trouble stay.
    void clearPassing();
    QString sentence() const;

Q_SIGNALS:
    void triggered(int action);
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Kind m_kind = Kind::Info;
    Wording m_wording;
    std::vector<Wording> m_actionWordings;
    QLabel *m_sentence;
    QToolButton *m_actions[2];
    QToolButton *m_close;
};

} // namespace views
