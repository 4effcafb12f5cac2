#include "views/panes/dimensiongroups.h"

#include "models/core/panel/dimensionorder.h"
#include "models/items/valuemodel.h"
#include "views/panes/choicegroup.h"
#include "views/panes/choicetree.h"
#include "views/text/dimensionwords.h"
#include "views/text/words.h"

#include <QVBoxLayout>

#include <algorithm>

namespace views {

namespace {

constexpr int foldedValues = 8;

std::vector<core::PanelField> fieldsOf(const core::PanelHead *head)
{
    std::vector<core::PanelField> fields;
    for (std::size_t i = 0; head != nullptr && i < head->dimensions.size(); ++i) {
        if (i != head->dimensionOf("regions") && i != head->dimensionOf("sectors"))
            fields.push_back(head->dimensions[i].field);
    }
    return fields;
}

/// Size classes from the largest, of other values the frequent ones first; of very many only those, and the chosen
/// ones.
items::ValueModel::Counts listed(items::ValueModel::Counts counts, const std::vector<std::string> &chosen)
{
    const auto place = [](const auto &value) { return core::sizePlace(value.first); };
    if (std::ranges::all_of(counts, [&](const auto &value) { return value.first.empty() || place(value); })) {
        std::ranges::stable_sort(counts, {}, [&](const auto &value) { return place(value).value_or(99); });
        return counts;
    }
    std::ranges::stable_sort(counts, [](const auto &a, const auto &b) { return a.second > b.second; });
    if (counts.size() <= DimensionGroups::mostValues)
        return counts;
    const auto end = counts.begin() + static_cast<std::ptrdiff_t>(DimensionGroups::mostValues);
    counts.erase(
        std::remove_if(end, counts.end(),
                       [&](const auto &value) { return std::ranges::find(chosen, value.first) == chosen.end(); }),
        counts.end());
    return counts;
}

} // namespace

DimensionGroups::DimensionGroups(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
}

void DimensionGroups::setPanel(const std::shared_ptr<const core::PanelHead> &head, const Names &names)
{
    const std::vector<core::PanelField> fields = fieldsOf(head.get());
    if (!std::ranges::equal(m_groups, fields, {}, &Group::field))
        rebuild(fields);
    for (const Group &one : m_groups) {
        one.model->setTexts({[field = one.field, names](const std::string &value) {
                                 return DimensionWords::value(field, value, names);
                             },
                             DimensionWords::title(one.field, names), columnTitle(QStringLiteral("count"))});
        one.group->setName(DimensionWords::title(one.field, names));
    }
}

void DimensionGroups::rebuild(const std::vector<core::PanelField> &fields)
{
    for (const Group &one : m_groups) {
        delete one.group;
        delete one.model;
    }
    m_groups.clear();
    for (const core::PanelField &field : fields) {
        auto *model = new items::ValueModel(this);
        auto *group = new ChoiceGroup(model, items::ValueModel::CountRole, foldedValues, this);
        group->tree()->setNeedle(m_needle);
        layout()->addWidget(group);
        connect(model, &items::ValueModel::checkedChanged, this,
                [this, name = field.name](const auto &values) { Q_EMIT chosen(name, values); });
        connect(group, &ChoiceGroup::rowEntered, this, &DimensionGroups::rowEntered);
        m_groups.push_back({field, model, group});
    }
}

void DimensionGroups::setChosen(const core::Filter &filter)
{
    for (const Group &one : m_groups)
        one.model->setChecked(filter.chosen(one.field.name));
}

void DimensionGroups::setCounts(const core::PanelCounts &counts, const core::Filter &filter)
{
    for (const Group &one : m_groups) {
        const auto counted = std::ranges::find(counts.dimensions, one.field.name, &core::DimensionCounts::dimension);
        if (counted == counts.dimensions.end())
            continue;
        const std::vector<std::string> chosenValues = filter.chosen(one.field.name);
        one.model->setCounts(listed(counted->values, chosenValues));
        one.model->setChecked(chosenValues); // of values that have just come
    }
}

void DimensionGroups::setTip(const QString &tip)
{
    for (const Group &one : m_groups)
        one.group->setTip(tip);
}

void DimensionGroups::setNeedle(const QString &text)
{
    m_needle = text;
    for (const Group &one : m_groups)
        one.group->tree()->setNeedle(text);
}

ChoiceTree *DimensionGroups::tree(const QString &dimension) const
{
    const auto found =
        std::ranges::find(m_groups, dimension.toStdString(), [](const Group &one) { return one.field.name; });
    return found == m_groups.end() ? nullptr : found->group->tree();
}

} // namespace views
