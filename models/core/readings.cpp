#include "models/core/readings.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

namespace core {

namespace {

/// A word of two characters and how it is read.
struct Word
{
    std::u32string_view characters, readAs;
};

// Places, families (解氏) and words of trade. A family name alone says nothing: 解放 is not read as 解氏 is.
constexpr auto words = std::to_array<Word>({
    {U"万俟", U"末其"}, {U"东阿", U"东婀"}, {U"中牟", U"中木"}, {U"丽水", U"离水"}, {U"乐亭", U"烙亭"},
    {U"乐器", U"岳器"}, {U"乐清", U"岳清"}, {U"人参", U"人身"}, {U"什邡", U"石方"}, {U"任氏", U"人氏"},
    {U"会稽", U"快稽"}, {U"会计", U"快计"}, {U"六合", U"路合"}, {U"六安", U"路安"}, {U"分行", U"分杭"},
    {U"区氏", U"欧氏"}, {U"协调", U"协条"}, {U"单县", U"善县"}, {U"单氏", U"善氏"}, {U"台州", U"胎州"},
    {U"吴堡", U"吴补"}, {U"商行", U"商杭"}, {U"喀什", U"喀石"}, {U"增长", U"增掌"}, {U"大厦", U"大煞"},
    {U"天台", U"天胎"}, {U"太行", U"太杭"}, {U"尉犁", U"玉犁"}, {U"尉迟", U"玉迟"}, {U"弹性", U"谈性"},
    {U"弹簧", U"谈簧"}, {U"总行", U"总杭"}, {U"成长", U"成掌"}, {U"支行", U"支杭"}, {U"朴氏", U"瓢氏"},
    {U"查氏", U"扎氏"}, {U"校准", U"叫准"}, {U"泌阳", U"必阳"}, {U"洪洞", U"洪同"}, {U"浚县", U"训县"},
    {U"海参", U"海身"}, {U"涡阳", U"锅阳"}, {U"牟平", U"木平"}, {U"率先", U"帅先"}, {U"番禺", U"潘鱼"},
    {U"白术", U"白竹"}, {U"盖氏", U"舸氏"}, {U"空调", U"空条"}, {U"繁峙", U"繁事"}, {U"翟氏", U"宅氏"},
    {U"荥经", U"迎经"}, {U"荥阳", U"形阳"}, {U"莘庄", U"新庄"}, {U"蔚县", U"玉县"}, {U"藏族", U"葬族"},
    {U"藏药", U"葬药"}, {U"蚌埠", U"甭埠"}, {U"行业", U"杭业"}, {U"西藏", U"西葬"}, {U"解州", U"谢州"},
    {U"解氏", U"谢氏"}, {U"调味", U"条味"}, {U"调整", U"条整"}, {U"调节", U"条节"}, {U"重庆", U"虫庆"},
    {U"重构", U"虫构"}, {U"重组", U"虫组"}, {U"铅山", U"言山"}, {U"银行", U"银杭"}, {U"长子", U"掌子"},
    {U"音乐", U"音岳"}, {U"黄陂", U"黄皮"},

});
static_assert(std::ranges::is_sorted(words, {}, &Word::characters));

constexpr char32_t firstHan = U'\u4E00';
constexpr char32_t lastHan = U'\u9FFF';

/// Few characters begin a word: most texts are passed without a look-up.
bool beginsWord(char32_t character)
{
    static const std::vector<bool> begins = [] {
        std::vector<bool> table(lastHan - firstHan + 1, false);
        for (const Word &word : words)
            table[word.characters.front() - firstHan] = true;
        return table;
    }();
    return character >= firstHan && character <= lastHan && begins[character - firstHan];
}

} // namespace

void readWords(std::u32string &text)
{
    for (std::size_t at = 0; at + 1 < text.size(); ++at) {
        if (!beginsWord(text[at]))
            continue;
        const std::u32string_view two = std::u32string_view(text).substr(at, 2);
        const auto found = std::ranges::lower_bound(words, two, {}, &Word::characters);
        if (found != words.end() && found->characters == two)
            text.replace(at++, 2, found->readAs);
    }
}

} // namespace core
