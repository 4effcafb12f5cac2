#pragma once

#include <QStringList>
#include <QWidget>

namespace views {

/// The steps of a way, numbered, with those done ticked and the present one filled.
class StepBar : public QWidget
{
    Q_OBJECT

public:
    explicit StepBar(QWidget *parent = nullptr);

    void setSteps(const QStringList &names);
    void setCurrent(int step);
    int current() const { return m_current; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int widthOf(const QString &name) const;
    void say();

    QStringList m_names;
    int m_current = 0;
};

} // namespace views
