#pragma once

#include "models/core/impact.h"
#include "views/text/names.h"

#include <QWidget>

#include <memory>

class QTreeWidgetItem;

namespace views {

class Label;
class PlainTable;

/// What an update does to the saved views: those that change, how many of their marks, the mark that changes most; each
/// opens to its figures with the same and the series that they lose and win. Then the targets that stand elsewhere. As
/// high as its rows, up to a few.
class ImpactView : public QWidget
{
    Q_OBJECT

public:
    explicit ImpactView(QWidget *parent = nullptr);

    /// `names` know the things of the newer state and, as former ones, those of the older. Null: nothing is known yet.
    void setImpact(std::shared_ptr<const core::Impact> impact, const Names &names);
    /// Whether views can be shown: activated() tells which.
    void setOpenable(bool openable);
    PlainTable *table() const { return m_table; }

Q_SIGNALS:
    void activated(const QString &view);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void retranslate();
    void fill();
    void addFigures(QTreeWidgetItem &parent, const core::ViewImpact &view) const;
    QStringList rowOf(const core::ChangedMark &mark, const QString &name, const QString &count) const;
    void fitColumns();
    void fitHeight();

    std::shared_ptr<const core::Impact> m_impact;
    Names m_names;
    bool m_openable = false;
    Label *m_title;
    Label *m_text;
    PlainTable *m_table;
};

} // namespace views
