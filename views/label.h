#pragma once

#include "views/charts/palette.h"

#include <QLabel>

class QHBoxLayout;

namespace views {

/// The type scale of the design.
enum class Type { Caption, Body, Strong, CardTitle, PageTitle, Count, Figure };

/// `base` at the size and weight of a role.
QFont typeFont(const QFont &base, Type type);

/// A text in one role and one colour of the design; follows theme changes. Plain text only.
class Label : public QLabel
{
    Q_OBJECT

public:
    explicit Label(Type type, Token tone = Token::Text, QWidget *parent = nullptr);
    Label(const QString &text, Type type, Token tone = Token::Text, QWidget *parent = nullptr);

    void setTone(Token tone);
    /// One line, or two at most where it needs them, cut with an ellipsis when it is too long; the tool tip has all of
    /// it.
    void setElided(bool elided, int lines = 1);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void recolor();
    QStringList linesIn(int width) const;
    Token m_tone;
    bool m_elided = false;
    int m_lines = 1; ///< at most, of an elided text
};

/// A row of one widget with room at both sides.
QHBoxLayout *inset(QWidget *widget, int side);

/// A 1 px horizontal line in the colour of card edges.
class Hairline : public QWidget
{
    Q_OBJECT

public:
    explicit Hairline(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace views
