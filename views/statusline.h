#pragma once

#include "models/core/indicatorset.h"

#include <QFrame>
#include <QTimer>

class QProgressBar;

namespace views {

class Label;

/// The bar at the bottom: what is loaded at the left, what is going on at the right. Work shows after 150 ms.
class StatusLine : public QFrame
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setDataset(const core::Dataset &dataset);
    void start();
    void finish();
    /// A sentence about what was done or went wrong, until the next work.
    void say(const QString &sentence, bool wrong = false);
    QString state() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QStringList counts() const;

    core::Dataset m_dataset;
    Label *m_left;
    Label *m_state;
    QProgressBar *m_bar;
    QTimer m_delay;
};

} // namespace views
