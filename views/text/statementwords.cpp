#include "views/text/statementwords.h"

#include <algorithm>

namespace views {
namespace {

using namespace core;

constexpr StatementWord<Status> statuses[] = {
    {Status::Final, u"最终数", u"final"},       {Status::Preliminary, u"初步数", u"preliminary"},
    {Status::Expected, u"预计数", u"expected"}, {Status::Target, u"目标", u"target"},
    {Status::Plan, u"计划", u"plan"},
};

constexpr StatementWord<Note> notes[] = {
    {Note::Rounded, u"经四舍五入", u"rounded by the source"},
    {Note::Truncated, u"截尾数", u"truncated by the source"},
    {Note::Revised, u"修订数", u"revised"},
    {Note::Restated, u"重述数", u"restated"},
    {Note::Unaudited, u"未经审计", u"unaudited"},
    {Note::SingleQuarter, u"单季数", u"single quarter"},
    {Note::Backcast, u"按现区划重算", u"recalculated to the present area"},
};

constexpr StatementWord<GrowthBasis> bases[] = {
    {GrowthBasis::Unstated, u"口径未注明", u"basis not stated"},
    {GrowthBasis::Unstated, u"价格口径未注明", u"price basis not stated"},
    {GrowthBasis::Real, u"可比价", u"at comparable prices"},
    {GrowthBasis::Nominal, u"名义", u"nominal"},
    {GrowthBasis::Count, u"按数量", u"of numbers"},
};

constexpr StatementWord<GrowthScope> scopes[] = {
    {GrowthScope::Matched, u"同口径", u"matched scope"},
    {GrowthScope::AsPublished, u"公布口径", u"scope as published"},
};

constexpr StatementWord<EmptyReason> reasons[] = {
    {EmptyReason::NotPublished, u"：本数据集未收录", u"is not in this dataset"},
    {EmptyReason::NotPublished, u"因本数据集未收录该数而无法计算",
     u"cannot be computed: this dataset has no such figure"},
    {EmptyReason::NotPublished, u"未公布", u"not published"},
    {EmptyReason::BaseMissing, u"因缺基期数而无法计算", u"cannot be computed: the base is missing"},
    {EmptyReason::BaseMissing, u"因缺上年同期数而无法计算", u"cannot be computed: the base is missing"},
    {EmptyReason::OtherBoundary, u"属原区划，没有现区划的数", u"not published for the present area"},
    {EmptyReason::UnitDiffers, u"因单位不同而无法计算", u"cannot be computed: the units differ"},
    {EmptyReason::Withheld, u"不予公布：已知成员过少，或会泄露单个成员或另一不予公布的数",
     u"withheld: too few members are known, or it would tell of one or of another number that is withheld"},
    // The same by rule: what protects enterprises, then what members did not give.
    {EmptyReason::Withheld, u"不予公布：企业不足3家、单家占比超过85%，或可据以推算此类数",
     u"withheld: of fewer than 3 enterprises, one has more than 85% of it, or it would tell such a number"},
    {EmptyReason::Withheld, u"不予公布：成员过少，或有数据的成员过少",
     u"withheld: too few members, or too few of them gave a number"},
    {EmptyReason::Withheld, u"不予公布：只对整个产业公布，而筛选只取了其中部分企业",
     u"withheld: told of all enterprises of a sector only, and a filter chooses among them"},
    {EmptyReason::DivideByZero, u"因除数为零而无法计算", u"cannot be computed: the divisor is zero"},
    {EmptyReason::NonpositiveBase, u"因基数非正而无法计算", u"cannot be computed: the base is not positive"},
    {EmptyReason::FilteredOut, u"被筛选排除", u"filtered out"},
    {EmptyReason::ReferenceMissing, u"因缺参照数而无法计算", u"cannot be computed: the reference is missing"},
    {EmptyReason::NotComparable, u"因不可比而没有计算", u"not computed: not comparable"},
    {EmptyReason::NegativePart, u"有负数，没有份额可言", u"not computed: a negative number has no share"},
    {EmptyReason::NotAdditive, u"属比率类指标，不作加总", u"not added up: it is no amount"},
};

constexpr StatementWord<OrganisationKind> organisationKinds[] = {
    {OrganisationKind::Enterprise, u"企业", u"enterprises"},
    {OrganisationKind::Institution, u"机构", u"institutions"},
    {OrganisationKind::Platform, u"平台", u"platforms"},
};

constexpr StatementWord<GroupRule> groups[] = {
    {GroupRule::Sum, u"合计", u"sum"},
    {GroupRule::Mean, u"均值", u"mean"},
    {GroupRule::Median, u"中位数", u"median"},
};

constexpr MeasureWords measures[] = {
    {Transform::PublishedGrowth, u"公布增速", u"", u"published growth", u""},
    {Transform::ChangePercent, u"水平变化", u"较%1水平变化", u"change of level", u"change of level on %1"},
    {Transform::Change, u"水平变化", u"较%1水平变化", u"change of level", u"change of level on %1"},
    {Transform::ChangePp, u"变化", u"较%1变化", u"change", u"change on %1"},
    {Transform::Cagr, u"年均增长", u"较%1年均增长", u"average growth a year", u"average growth a year since %1"},
    {Transform::RealIndex, u"可比价指数", u"可比价指数（%1=100）", u"index at comparable prices",
     u"index at comparable prices (%1 = 100)"},
    {Transform::Index, u"指数", u"指数（%1=100）", u"index", u"index (%1 = 100)"},
    {Transform::Share, u"占%2的比重", u"", u"share of %2", u""},
    {Transform::Rank, u"位次", u"", u"rank", u""},
    {Transform::PerCapita, u"人均值", u"", u"per head", u""},
    {Transform::Contribution, u"贡献率", u"对%2较%1增量的贡献率", u"contribution",
     u"contribution to the increment of %2 on %1"},
    {Transform::Pull, u"拉动", u"对%2较%1增长的拉动", u"pull", u"pull on the growth of %2 on %1"},
    {Transform::ImpliedBase, u"由次年数推算的水平", u"", u"level implied by the next year", u""},
    {Transform::Deflator, u"隐含价格变化", u"较%1隐含价格变化", u"implied change of prices",
     u"implied change of prices on %1"},
    {Transform::SinglePeriod, u"当期值", u"", u"single period", u""},
    {Transform::Cumulative, u"累计值", u"", u"cumulative", u""},
};

constexpr QualifierWords qualifiers[] = {
    {Qualifier::Exact, u"", u"", u"", u""},
    {Qualifier::Over, u"超", u"", u"", u"over "},
    {Qualifier::AtLeast, u"", u"", u"以上", u"at least "},
    {Qualifier::JustOver, u"", u"余", u"", u"just over "},
    {Qualifier::Nearly, u"近", u"", u"", u"nearly "},
    {Qualifier::About, u"约", u"", u"", u"about "},
    {Qualifier::UpTo, u"达", u"", u"", u"up to "},
    {Qualifier::Class, u"", u"", u"级", u"in the class of "},
    {Qualifier::Equivalent, u"相当于", u"", u"", u"equivalent to "},
};

constexpr StatementWord<QStringView> severals[] = {
    {u"10", u"数十", u"several tens"},
    {u"100", u"数百", u"several hundreds"},
    {u"1000", u"数千", u"several thousands"},
    {u"10000", u"数万", u"several tens of thousands"},
};

StatementMarks chineseMarks()
{
    StatementMarks marks;
    marks.comma = u"，"_qs;
    marks.semicolon = u"；"_qs;
    marks.headEnd = u"："_qs;
    marks.stop = u"。"_qs;
    marks.open = u"（"_qs;
    marks.close = u"）"_qs;
    marks.quoteOpen = u"《"_qs;
    marks.quoteClose = u"》"_qs;
    marks.rise = u"增长"_qs;
    marks.fall = u"下降"_qs;
    marks.unchanged = u"增长"_qs;
    marks.rank = u"第"_qs;
    marks.severalAfter = u"多"_qs;
    marks.source = u"来源："_qs;
    marks.vintage = u"数据版次"_qs;
    marks.basisOfPrices = u"价格口径未注明"_qs;
    marks.earlierArea = u"原区划"_qs;
    marks.computed = u"计算值"_qs;
    marks.implied = u"推算值"_qs;
    marks.interval = u"区间"_qs;
    marks.level = u"水平"_qs;
    marks.withoutSector = u"未归产业的机构"_qs;
    marks.impliedBy = u"由%1的%2与%3推算"_qs;
    marks.contested = u"另有来源不一致："_qs;
    marks.share = u"占比"_qs;
    marks.rankedAmong = u"在%1%2个地区中居"_qs;
    marks.membersOf = u"%1各地区"_qs;
    marks.known = u"%2个地区中%1个有数"_qs;
    marks.firmsKnown = u"收录%2家中%1家有数"_qs;
    marks.concentration = u"集中度指数HHI"_qs;
    marks.rest = u"增长中各部分未能解释的部分"_qs;
    marks.byRates = u"按公布增速"_qs;
    marks.byLevels = u"按水平"_qs;
    marks.recorded = u"本数据集收录数"_qs;
    marks.revision = u"数据版本%1"_qs;
    marks.organisations = u"机构"_qs;
    marks.listed = u"、"_qs;
    marks.panel = u"面板《%1》"_qs;
    return marks;
}

StatementMarks englishMarks()
{
    StatementMarks marks;
    marks.comma = u", "_qs;
    marks.semicolon = u"; "_qs;
    marks.headEnd = u": "_qs;
    marks.stop = u"."_qs;
    marks.open = u" ("_qs;
    marks.close = u")"_qs;
    marks.quoteOpen = u", “"_qs;
    marks.quoteClose = u"”"_qs;
    marks.rise = u"up "_qs;
    marks.fall = u"down "_qs;
    marks.unchanged = u"growth "_qs;
    marks.rank = u"rank "_qs;
    marks.severalBefore = u"several times "_qs;
    marks.source = u"source: "_qs;
    marks.vintage = u"vintage "_qs;
    marks.basisOfPrices = u"price basis not stated"_qs;
    marks.earlierArea = u"earlier area"_qs;
    marks.computed = u"computed"_qs;
    marks.implied = u"implied"_qs;
    marks.interval = u"interval "_qs;
    marks.level = u"level "_qs;
    marks.withoutSector = u"Organisations without a sector"_qs;
    marks.impliedBy = u"from %2 in %1, %3"_qs;
    marks.contested = u"another source differs: "_qs;
    marks.share = u"share"_qs;
    marks.rankedOf = u" of %2 in %1"_qs;
    marks.membersOf = u"Regions of %1"_qs;
    marks.known = u"%1 of %2 regions known"_qs;
    marks.firmsKnown = u"%1 of %2 recorded known"_qs;
    marks.concentration = u"concentration, HHI"_qs;
    marks.rest = u"part of its growth that the parts leave open"_qs;
    marks.byRates = u"from published rates"_qs;
    marks.byLevels = u"from levels"_qs;
    marks.recorded = u"number recorded in this dataset"_qs;
    marks.revision = u"revision %1 of the data"_qs;
    marks.organisations = u"organisations"_qs;
    marks.listed = u", "_qs;
    marks.panel = u"panel “%1”"_qs;
    marks.within = u", "_qs;
    return marks;
}

} // namespace

template <> std::span<const StatementWord<Status>> statementWords() { return statuses; }
template <> std::span<const StatementWord<Note>> statementWords() { return notes; }
template <> std::span<const StatementWord<GrowthBasis>> statementWords() { return bases; }
template <> std::span<const StatementWord<GrowthScope>> statementWords() { return scopes; }
template <> std::span<const StatementWord<EmptyReason>> statementWords() { return reasons; }
template <> std::span<const StatementWord<OrganisationKind>> statementWords() { return organisationKinds; }
template <> std::span<const StatementWord<GroupRule>> statementWords() { return groups; }

std::span<const MeasureWords> measureWords() { return measures; }

QString said(EmptyReason reason, Suppression suppression, Language language)
{
    if (reason != EmptyReason::Withheld)
        return said(reason, language);
    const auto general = std::ranges::find(reasons, reason, &StatementWord<EmptyReason>::value);
    const auto rule = suppression == Suppression::None           ? 0
                      : suppression == Suppression::TooFewKnown  ? 2
                      : suppression == Suppression::PartOfSector ? 3
                                                                 : 1;
    return (general + rule)->in(language).toString();
}

QString lackedInput(Language language) { return reasons[1].in(language).toString(); }

std::span<const QualifierWords> qualifierWords() { return qualifiers; }
std::span<const StatementWord<QStringView>> severalWords() { return severals; }

const StatementMarks &statementMarks(Language language)
{
    static const StatementMarks chinese = chineseMarks();
    static const StatementMarks english = englishMarks();
    return language == Language::Chinese ? chinese : english;
}

} // namespace views
