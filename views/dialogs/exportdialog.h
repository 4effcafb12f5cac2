#pragma once

#include "views/dialogs/exportfile.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace views {

class Label;

/// Asks what of a page to export, in which format, size, scale and theme, and where to.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `figures` are those of the page, in order; `folder` is where the file goes unless another is chosen.
    ExportDialog(const QString &page, const std::vector<workspace::FigurePtr> &figures, const Names &names,
                 const QString &folder, QWidget *parent = nullptr);

    /// Offers the rows of the panel too; so many are in its table.
    void offerRows(std::size_t count);
    ExportChoice choice() const;
    void setFormat(const QString &format);

private:
    QWidget *makeForm(const std::vector<workspace::FigurePtr> &figures, const Names &names);
    QWidget *makePath(const QString &folder);
    QWidget *makeButtons();
    bool isOfRows() const;
    void fitToWhat();
    void fitToFormat();
    /// Chooses the format that the ending of the file names.
    void followEnding();
    /// The file that is written: with the ending of its format.
    QString target() const;
    void browse();
    void confirm();
    void check();

    QString m_page;
    QString m_replaced; ///< the file dialog was told to replace this file
    QComboBox *m_what;
    QComboBox *m_format;
    QComboBox *m_theme;
    QSpinBox *m_width;
    QSpinBox *m_height;
    QSpinBox *m_scale;
    QCheckBox *m_guard; ///< hidden where no figure is of a panel
    QLineEdit *m_path;
    Label *m_lack;
    QPushButton *m_export;
};

} // namespace views
