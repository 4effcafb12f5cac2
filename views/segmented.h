#pragma once

#include <QFrame>
#include <QStringList>

class QButtonGroup;

namespace views {

/// A row of joined buttons of which exactly one is chosen. Tab reaches the chosen one, arrow keys move the
/// choice (as Qt does for an exclusive group).
class Segmented : public QFrame
{
    Q_OBJECT

public:
    explicit Segmented(QWidget *parent = nullptr);

    /// Replaces all choices; the one at the old place stays chosen when there is one. Emits nothing.
    void setChoices(const QStringList &texts);
    int count() const;
    int current() const;
    /// Emits nothing: the caller knows.
    void setCurrent(int at);
    /// A choice that cannot be made says why in its tool tip.
    void setChoiceEnabled(int at, bool enabled, const QString &why = {});

Q_SIGNALS:
    /// The user chose another one.
    void currentChanged(int at);

private:
    QButtonGroup *m_group;
    int m_current = -1;
};

} // namespace views
