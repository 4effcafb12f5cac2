#pragma once

#include "models/core/comparability.h"
#include "views/charts/palette.h"

#include <QWidget>

namespace views {

/// The signs of a verdict: a shape of its own each, so that colour is never the only key.
enum class Sign { None, Tick, Triangle, Cross, Note };
void drawSign(QPainter &painter, const QRectF &rect, Sign sign, Theme theme);

/// A word in a small frame, 18 px high: comparability, qualifier, growth. Grows with its text.
class Badge : public QWidget
{
    Q_OBJECT

public:
    enum class Ground { Plain, Info, Warning, Error };

    explicit Badge(QWidget *parent = nullptr);

    /// A plain word, e.g. a qualifier or where a figure comes from.
    void setWord(const QString &text, Ground ground = Ground::Plain);
    /// Verdict with its sign on its ground.
    void setComparability(core::Comparability verdict, const QString &text);
    /// "published +5 %" in bold and the colour of its sign (`growth` < 0, 0, > 0), then the basis.
    void setGrowth(const QString &lead, double growth, const QString &basis);
    QString text() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void set(Ground ground, Sign sign, const QString &lead, Token tone, const QString &text);
    QFont leadFont() const;

    Ground m_ground = Ground::Plain;
    Sign m_sign = Sign::None;
    QString m_lead; ///< bold part
    Token m_tone = Token::Text;
    QString m_text;
};

} // namespace views
