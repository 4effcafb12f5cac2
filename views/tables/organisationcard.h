#pragma once

#include "models/core/figure.h"
#include "models/core/indicatorset.h"
#include "views/tables/profileframe.h"

namespace views {

class FigureTable;

/// A card about one organisation that the dataset lists: its entry, every figure published of it by period, its
/// milestones.
class OrganisationCard : public ProfileFrame
{
    Q_OBJECT

public:
    explicit OrganisationCard(QWidget *parent = nullptr);

    /// Closes it when the dataset does not list the organisation.
    void open(const core::Dataset &dataset, const core::OrganisationId &id, const Names &names);
    void close();
    bool isOpen() const { return !m_id.empty(); }
    const core::OrganisationId &organisation() const { return m_id; }
    const std::shared_ptr<const core::Figure> &figure() const { return m_figure; }
    FigureTable *table() const { return m_table; }
    void copy() override;

Q_SIGNALS:
    void picked(const core::Keys &keys);

private:
    core::OrganisationId m_id;
    std::shared_ptr<const core::Figure> m_figure;
    FigureTable *m_table;
};

} // namespace views
