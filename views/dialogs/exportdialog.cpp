#include "views/dialogs/exportdialog.h"

#include "views/figurecaption.h"
#include "views/label.h"
#include "views/plainbutton.h"
#include "views/text/format.h"
#include "views/text/words.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

namespace views {

namespace {

QSpinBox *makeSpin(int from, int to, int value, QWidget *parent)
{
    auto *spin = new QSpinBox(parent);
    spin->setRange(from, to);
    spin->setValue(value);
    spin->setMinimumWidth(90);
    spin->findChild<QLineEdit *>()->setFrame(false); // the box has one
    return spin;
}

/// Below the heights to choose stands that it is as needed.
constexpr int lowest = 239;

/// Stands for the rows of the panel among the ids of figures.
const QString rowsOfPanel = QStringLiteral("rows");

bool isOfPanel(const workspace::FigurePtr &figure) { return figure && !figure->panel.empty(); }

} // namespace

ExportDialog::ExportDialog(const QString &page, const std::vector<workspace::FigurePtr> &figures, const Names &names,
                           const QString &folder, QWidget *parent)
    : QDialog(parent)
    , m_page(page)
    , m_what(new QComboBox(this))
    , m_format(new QComboBox(this))
    , m_theme(new QComboBox(this))
    , m_width(makeSpin(320, 8000, 1200, this))
    , m_height(makeSpin(lowest, 8000, lowest, this))
    , m_scale(makeSpin(1, 4, 2, this))
    , m_guard(new QCheckBox(this))
    , m_path(new QLineEdit(this))
    , m_lack(new Label(Type::Caption, Token::WarningText, this))
    , m_export(new QPushButton(this))
{
    setWindowTitle(tr("Export"));
    setMinimumWidth(520);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(20, 16, 20, 16);
    rows->setSpacing(14);
    rows->addWidget(new Label(tr("Export what is shown"), Type::PageTitle, Token::Text, this));
    rows->addWidget(makeForm(figures, names));
    rows->addWidget(m_guard);
    rows->addWidget(makePath(folder));
    rows->addWidget(m_lack);
    rows->addWidget(makeButtons());
    m_guard->setText(tr("Withhold what tells of single enterprises"));
    m_guard->setToolTip(word(core::Notice::Guarded));
    m_guard->setChecked(true);
    m_guard->setVisible(std::ranges::any_of(figures, isOfPanel));
    connect(m_guard, &QCheckBox::toggled, this, &ExportDialog::check);
    connect(m_what, &QComboBox::currentIndexChanged, this, &ExportDialog::fitToWhat);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::fitToFormat);
    connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::check);
    connect(m_path, &QLineEdit::textEdited, this, &ExportDialog::followEnding);
    fitToFormat();
}

QWidget *ExportDialog::makeForm(const std::vector<workspace::FigurePtr> &figures, const Names &names)
{
    m_what->addItem(tr("The whole page: %1").arg(title(m_page)), QString());
    for (const auto &figure : figures) {
        if (figure)
            m_what->addItem(FigureCaption::title(*figure, names), QString::fromStdString(figure->spec.id));
    }
    const QStringList names4{tr("PNG picture"), tr("SVG drawing"), tr("CSV table"), tr("JSON for programs")};
    for (int i = 0; i < names4.size(); ++i)
        m_format->addItem(names4[i], exportFormats()[i]);
    m_theme->addItem(tr("Light"), static_cast<int>(Theme::Light));
    m_theme->addItem(tr("Dark"), static_cast<int>(Theme::Dark));
    auto *form = new QWidget(this);
    auto *layout = new QFormLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(16);
    layout->setVerticalSpacing(10);
    layout->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    layout->addRow(tr("What"), m_what);
    layout->addRow(tr("Format"), m_format);
    auto *size = new QHBoxLayout;
    size->setSpacing(8);
    size->addWidget(m_width, 1);
    size->addWidget(new Label(QStringLiteral("×"), Type::Body, Token::Text2, form));
    size->addWidget(m_height, 1);
    layout->addRow(tr("Size, px"), size);
    layout->addRow(tr("Scale"), m_scale);
    layout->addRow(tr("Theme"), m_theme);
    m_width->setAccessibleName(tr("Width, px"));
    m_height->setAccessibleName(tr("Height, px"));
    m_height->setSpecialValueText(tr("as needed"));
    m_height->setSingleStep(10);
    return form;
}

QWidget *ExportDialog::makePath(const QString &folder)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *button = new PlainButton(tr("Choose…"), row);
    QString name = m_page;
    m_path->setText(QDir(folder).filePath(name.replace(u'/', u'-') + QStringLiteral(".png")));
    m_path->setAccessibleName(tr("File"));
    layout->addWidget(new Label(tr("File"), Type::Body, Token::Text, row));
    layout->addWidget(m_path, 1);
    layout->addWidget(button);
    connect(button, &QPushButton::clicked, this, &ExportDialog::browse);
    return row;
}

QWidget *ExportDialog::makeButtons()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *cancel = new QPushButton(tr("Cancel"), row);
    m_export->setText(tr("Export"));
    m_export->setProperty("primary", true);
    m_export->setDefault(true);
    layout->addStretch(1);
    layout->addWidget(cancel);
    layout->addWidget(m_export);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::confirm);
    return row;
}

void ExportDialog::offerRows(std::size_t count)
{
    const QString rows = numberText(static_cast<double>(count), 0);
    m_what->insertItem(1, tr("Enterprises of the panel, as in the table: %1 rows").arg(rows), rowsOfPanel);
    m_guard->show();
}

bool ExportDialog::isOfRows() const { return m_what->currentData().toString() == rowsOfPanel; }

ExportChoice ExportDialog::choice() const
{
    ExportChoice choice;
    choice.page = m_page;
    choice.rows = isOfRows();
    choice.figure = choice.rows ? QString() : m_what->currentData().toString();
    choice.format = m_format->currentData().toString();
    choice.image.size = {m_width->value(), m_height->value() > lowest ? m_height->value() : 0};
    choice.image.scale = m_scale->value();
    choice.image.theme = static_cast<Theme>(m_theme->currentData().toInt());
    choice.path = target();
    choice.guarded = m_guard->isChecked();
    return choice;
}

void ExportDialog::setFormat(const QString &format) { m_format->setCurrentIndex(m_format->findData(format)); }

void ExportDialog::fitToWhat()
{
    if (isOfRows())
        setFormat(QStringLiteral("csv"));
    m_format->setEnabled(!isOfRows());
}

void ExportDialog::fitToFormat()
{
    const QString format = m_format->currentData().toString();
    const bool picture = format == QLatin1String("png") || format == QLatin1String("svg");
    for (QWidget *widget :
         {static_cast<QWidget *>(m_width), static_cast<QWidget *>(m_height), static_cast<QWidget *>(m_theme)})
        widget->setEnabled(picture);
    m_scale->setEnabled(format == QLatin1String("png"));
    const QFileInfo file(m_path->text());
    if (file.suffix().toLower() != format)
        m_path->setText(file.dir().filePath(file.completeBaseName() + u'.' + format));
    check();
}

void ExportDialog::followEnding()
{
    const int format = m_format->findData(QFileInfo(m_path->text()).suffix().toLower());
    if (format >= 0 && m_format->isEnabled())
        m_format->setCurrentIndex(format);
}

QString ExportDialog::target() const
{
    const QString path = m_path->text().trimmed(), format = m_format->currentData().toString();
    return QFileInfo(path).suffix().toLower() == format ? path : path + u'.' + format;
}

void ExportDialog::browse()
{
    const QString format = m_format->currentData().toString();
    const QString filter = QStringLiteral("%1 (*.%2)").arg(format.toUpper(), format);
    const QString path = QFileDialog::getSaveFileName(this, tr("Export"), m_path->text(), filter);
    if (path.isEmpty())
        return;
    m_path->setText(path);
    followEnding();
    m_replaced = target() == path ? path : QString(); // the file dialog has asked
}

/// A file that exists is replaced only when that is said once more.
void ExportDialog::confirm()
{
    if (!QFileInfo::exists(target()) || target() == m_replaced) {
        accept();
        return;
    }
    QMessageBox question(QMessageBox::Question, tr("Export"), tr("Replace %1?").arg(QFileInfo(target()).fileName()),
                         QMessageBox::NoButton, this);
    question.setInformativeText(tr("What the file holds now is lost."));
    auto *replace = question.addButton(tr("Replace the file"), QMessageBox::DestructiveRole);
    auto *keep = question.addButton(tr("Choose another name"), QMessageBox::RejectRole);
    question.setDefaultButton(keep);
    question.setEscapeButton(keep);
    question.exec();
    if (question.clickedButton() == replace)
        accept();
    else
        m_path->setFocus();
}

void ExportDialog::check()
{
    const QFileInfo file(target());
    QString lack;
    if (m_path->text().trimmed().isEmpty())
        lack = tr("A file name is missing.");
    else if (!file.dir().exists())
        lack = tr("There is no folder %1.").arg(file.dir().path());
    else if (!m_guard->isChecked())
        lack = tr("The file will tell of single enterprises.");
    else if (file.exists())
        lack = tr("The file exists.");
    else if (file.fileName() != QFileInfo(m_path->text()).fileName())
        lack = tr("The file will be %1.").arg(file.fileName());
    m_lack->setText(lack);
    m_export->setEnabled(!m_path->text().trimmed().isEmpty() && file.dir().exists());
}

} // namespace views
