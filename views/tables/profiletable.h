#pragma once

#include "models/items/profilemodel.h"
#include "views/text/names.h"

#include <QTableView>

namespace views {

/// The numbers of one enterprise, years by measures, the growth beside each. A click, Return or Space picks one.
class ProfileTable : public QTableView
{
    Q_OBJECT

public:
    explicit ProfileTable(QWidget *parent = nullptr);

    void setProfile(core::EnterpriseProfile profile, const core::PanelHead &head, const Names &names);
    const items::ProfileModel &numbers() const { return *m_model; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// The number of a measure in the year of its keys.
    void picked(const core::Keys &keys, std::size_t measure);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void pick(const QModelIndex &index);
    void fitColumns();

    items::ProfileModel *m_model;
};

} // namespace views
