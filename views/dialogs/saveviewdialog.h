#pragma once

#include <QDialog>
#include <QStringList>

class QLineEdit;
class QPushButton;

namespace views {

class Label;

/// Asks for the name under which what a page shows is saved. A name that is taken is said to be replaced.
class SaveViewDialog : public QDialog
{
    Q_OBJECT

public:
    /// `taken`: names in use. `what`: the page and its filter in words.
    SaveViewDialog(QStringList taken, const QString &suggested, const QString &what, QWidget *parent = nullptr);

    /// Without blanks around it; not blank once the dialog is accepted.
    QString name() const;

private:
    void check();

    QStringList m_taken;
    QLineEdit *m_name;
    Label *m_lack;
    QPushButton *m_save;
};

} // namespace views
