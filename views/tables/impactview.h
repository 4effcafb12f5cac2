#pragma once

#include "models/core/impact.h"
#include "views/text/names.h"

#include <QWidget>

#include <memory>

namespace views {

class Label;
class PlainTable;

/// What an update does to the saved views: those that change, how many of their marks, the mark that changes most,
/// series lost and won, and the targets that stand elsewhere. As high as its rows, up to a few.
class ImpactView : public QWidget
{
    Q_OBJECT

public:
    explicit ImpactView(QWidget *parent = nullptr);

    /// `names` know the things of the newer state, `before` those of the older one. Null: nothing is known yet.
    void setImpact(std::shared_ptr<const core::Impact> impact, const Names &names, const Names &before);
    /// Whether rows can be opened: activated() tells which view.
    void setOpenable(bool openable);
    PlainTable *table() const { return m_table; }

Q_SIGNALS:
    void activated(const QString &view);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QList<QStringList> rowsOf(const core::ViewImpact &view) const;
    QStringList rowOf(const core::ChangedMark &mark, const QString &name, const QString &count) const;
    QString caption(const core::Keys &keys) const;

    std::shared_ptr<const core::Impact> m_impact;
    Names m_names;
    Names m_namesBefore;
    bool m_openable = false;
    Label *m_title;
    Label *m_text;
    PlainTable *m_table;
};

} // namespace views
