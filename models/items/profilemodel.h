#pragma once

#include "models/core/enterpriseprofile.h"
#include "models/items/rowmodel.h"

#include <QString>

#include <functional>

namespace items {

/// The numbers of one enterprise: a row for each year, then its places among its sector; a column for each measure.
class ProfileModel : public RowModel
{
    Q_OBJECT

public:
    enum Role {
        ChangeRole = Qt::UserRole + 1, ///< the growth against the year before as text
        SignRole,                      ///< int: below, at or above zero, of the growth
        MissingRole,                   ///< bool: no number stands in the cell
        PlacesRole,                    ///< bool: the cell is of the row of places
    };

    /// How cells are worded; every function must be set.
    struct Texts
    {
        QString year;   ///< head of the first column
        QString places; ///< first cell of the row of places
        std::function<QString(std::size_t measure)> heading;
        std::function<QString(const core::Mark &)> value;
        std::function<QString(const core::Mark &)> change;             ///< blank where there is none to tell
        std::function<QString(const core::Mark &, bool isThere)> hint; ///< tool tip of a number
        std::function<QString(const core::Standing &)> standing;
    };

    explicit ProfileModel(QObject *parent = nullptr);

    void setProfile(core::EnterpriseProfile profile, Texts texts);
    const core::EnterpriseProfile &profile() const { return m_profile; }
    /// The mark of a cell; nullptr when it has none.
    const core::Mark *mark(const QModelIndex &index) const;

protected:
    int rows() const override;
    int columns() const override;
    QVariant cell(int row, int column, int role) const override;
    QVariant heading(int column, int role) const override;

private:
    bool hasPlaces() const;
    QVariant place(int column, int role) const;
    QVariant number(const core::EnterpriseProfile::Year &year, const core::Mark &mark, int role) const;

    core::EnterpriseProfile m_profile;
    Texts m_texts;
};

} // namespace items
