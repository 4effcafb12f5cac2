#include "views/dialogs/viewsdialog.h"

#include "models/workspace/savedviews.h"
#include "views/label.h"
#include "views/plainbutton.h"
#include "views/tables/plaintable.h"
#include "views/text/filterwords.h"
#include "views/text/words.h"
#include "views/windowplace.h"

#include <QAction>
#include <QBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace views {

ViewsDialog::ViewsDialog(workspace::SavedViews &saved, const Names &names, QWidget *parent)
    : QDialog(parent)
    , m_saved(saved)
    , m_names(names)
{
    setWindowTitle(tr("Saved views"));
    resize(QSize(760, 460).boundedTo(roomFor(parent ? *parent : *this)));
    makeParts();
    connect(m_table, &QTreeWidget::itemActivated, this, &QDialog::accept);
    connect(m_table, &QTreeWidget::currentItemChanged, this, &ViewsDialog::updateButtons);
    connect(m_table, &QTreeWidget::itemChanged, this, &ViewsDialog::rename);
    connect(m_open, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_rename, &QPushButton::clicked, this, [this] { m_table->editItem(m_table->currentItem(), 0); });
    connect(m_remove, &QPushButton::clicked, this, &ViewsDialog::remove);
    connect(m_restore, &QPushButton::clicked, this, &ViewsDialog::restore);
    fill();
}

void ViewsDialog::makeParts()
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(20, 16, 20, 16);
    rows->setSpacing(12);
    rows->addWidget(new Label(tr("Saved views"), Type::PageTitle, Token::Text, this));
    m_table = new PlainTable(this);
    m_table->setHeadings({tr("Name"), tr("Page"), tr("Filter")});
    m_table->setAccessibleName(tr("Saved views"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    rows->addWidget(m_table, 1);
    m_said = new Label(Type::Caption, Token::Text2, this);
    m_said->setWordWrap(true);
    rows->addWidget(m_said);
    auto *buttons = new QHBoxLayout;
    m_rename = new PlainButton(tr("Rename"), this);
    m_remove = new PlainButton(tr("Delete"), this);
    m_restore = new PlainButton(tr("Undo"), this);
    auto *close = new PlainButton(tr("Close"), this);
    m_open = new PlainButton(tr("Open"), this);
    m_open->setProperty("primary", true);
    m_rename->setToolTip(tr("Rename (F2)"));
    m_remove->setToolTip(tr("Delete (Del)"));
    for (auto *button : {m_rename, m_remove, m_restore})
        buttons->addWidget(button);
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(m_open);
    rows->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    for (const auto &[keys, button] :
         {std::pair(QKeySequence(QKeySequence::Delete), m_remove), std::pair(QKeySequence(Qt::Key_F2), m_rename)}) {
        auto *action = new QAction(m_table);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_table->addAction(action);
        connect(action, &QAction::triggered, button, &QPushButton::click);
    }
}

QString ViewsDialog::chosen() const
{
    const auto *item = m_table->currentItem();
    return item ? item->data(0, Qt::UserRole).toString() : QString();
}

void ViewsDialog::fill(const QString &current)
{
    m_filling = true;
    QList<QStringList> rows;
    for (const core::SavedView &view : m_saved.all()) {
        const QString filter = FilterWords::line(view.filter, m_names.panel(), m_names);
        rows.push_back({QString::fromStdString(view.name), title(QString::fromStdString(view.page)),
                        filter.isEmpty() ? QStringLiteral("—") : filter});
    }
    m_table->setRows(rows);
    for (int row = 0; row < m_table->topLevelItemCount(); ++row) {
        auto *item = m_table->topLevelItem(row);
        item->setData(0, Qt::UserRole, item->text(0));
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        item->setToolTip(2, item->text(2));
        if (item->text(0) == current)
            m_table->setCurrentItem(item);
    }
    constexpr int widestName = 400, narrowestName = 220, bold = 24; // the current one is bold
    m_table->fitColumns(widestName - bold);
    m_table->setColumnWidth(0, std::max(m_table->columnWidth(0) + bold, narrowestName));
    if (!m_table->currentItem() && m_table->topLevelItemCount() > 0)
        m_table->setCurrentItem(m_table->topLevelItem(0));
    m_filling = false;
    if (rows.isEmpty() && !m_removed)
        m_said->setText(tr("No view is saved yet. Ctrl+S saves what a page shows, with its filter, under a name."));
    updateButtons();
}

void ViewsDialog::rename(QTreeWidgetItem *item)
{
    if (m_filling)
        return;
    const QString name = item->data(0, Qt::UserRole).toString();
    const QString wanted = item->text(0).simplified();
    if (wanted == name)
        return fill(name);
    const auto done = wanted.isEmpty() ? core::Result<core::Done>(core::Done{}) : m_saved.rename(name, wanted);
    const bool isRenamed = done && !wanted.isEmpty();
    m_said->setText(!done ? sentence(done.error()) : isRenamed ? QString() : tr("A view needs a name."));
    // The table is still busy with the edit.
    QMetaObject::invokeMethod(
        this, [this, shown = isRenamed ? wanted : name] { fill(shown); }, Qt::QueuedConnection);
}

void ViewsDialog::remove()
{
    const auto *view = m_saved.find(chosen());
    if (!view)
        return;
    const core::SavedView removed = *view;
    if (const auto done = m_saved.remove(chosen()); !done) {
        m_said->setText(sentence(done.error()));
        return;
    }
    m_removed = removed;
    m_said->setText(tr("Deleted: %1").arg(QString::fromStdString(removed.name)));
    fill();
}

void ViewsDialog::restore()
{
    if (!m_removed)
        return;
    const core::SavedView view = *m_removed;
    if (const auto done = m_saved.save(view); !done) {
        m_said->setText(sentence(done.error()));
        return;
    }
    m_removed.reset();
    m_said->clear();
    fill(QString::fromStdString(view.name));
}

void ViewsDialog::updateButtons()
{
    const bool hasView = m_table->currentItem() != nullptr;
    for (auto *button : {m_open, m_rename, m_remove})
        button->setEnabled(hasView);
    m_restore->setEnabled(m_removed.has_value());
}

} // namespace views
