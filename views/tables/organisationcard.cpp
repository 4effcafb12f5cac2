#include "views/tables/organisationcard.h"

#include "models/core/organisationfigure.h"
#include "views/tables/figuretable.h"
#include "views/tables/profilewords.h"

#include <algorithm>

namespace views {

OrganisationCard::OrganisationCard(QWidget *parent)
    : ProfileFrame(new FigureTable, parent)
    , m_table(findChild<FigureTable *>())
{
    connect(m_table, &FigureTable::picked, this, &OrganisationCard::picked);
}

void OrganisationCard::open(const core::Dataset &dataset, const core::OrganisationId &id, const Names &names)
{
    const core::Organisation *organisation = dataset.indicators->organisation(id);
    if (!organisation) {
        close();
        return;
    }
    m_id = id;
    m_figure = std::make_shared<const core::Figure>(core::organisationFigure(dataset, id));
    setTexts({names(organisation->name), entryLine(*organisation, names), factsLine(*organisation, *m_figure, names),
              eventLines(*dataset.indicators, id, names)});
    m_table->setFigure(m_figure, names);
    m_table->setFixedHeight(m_table->heightOfRows()); // the page scrolls
    m_table->setVisible(!m_figure->marks.empty());
    show();
}

void OrganisationCard::close()
{
    m_id = {};
    hide();
}

void OrganisationCard::copy() { copyWith(m_figure->marks.empty() ? QString() : m_table->toTsv()); }

} // namespace views
