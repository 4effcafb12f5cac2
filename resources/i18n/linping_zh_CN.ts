<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>CellText</name>
    <message>
        <source>planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>happened</source>
        <translation>已发生</translation>
    </message>
    <message>
        <source>Whole: %1</source>
        <translation>合计：%1</translation>
    </message>
    <message>
        <source>Not in the parts</source>
        <translation>未列入各部分</translation>
    </message>
    <message>
        <source>none: prices or revisions may explain it</source>
        <translation>不作判定：价格或修订可能造成</translation>
    </message>
    <message>
        <source>from published levels</source>
        <translation>由公布水平推算</translation>
    </message>
    <message>
        <source>from published rates</source>
        <translation>由公布增速推算</translation>
    </message>
    <message>
        <source>one vintage</source>
        <translation>同一版本</translation>
    </message>
    <message>
        <source>another vintage: holds the base&apos;s revision</source>
        <translation>版本不同：含基数修订</translation>
    </message>
    <message>
        <source>not stated: may hold the base&apos;s revision</source>
        <translation>未注明：可能含基数修订</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2个中的%1个</translation>
    </message>
    <message>
        <source>%1: choose a region, which is compared with all regions</source>
        <translation>%1：请选择一个地区，与全部地区比较</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Implied for the year before</source>
        <translation>推算上年</translation>
    </message>
    <message>
        <source>How it is computed</source>
        <translation>怎样算出</translation>
    </message>
    <message>
        <source>Copy the formula</source>
        <translation>复制公式</translation>
    </message>
    <message>
        <source>Last year&apos;s value at this year&apos;s prices, on the publisher&apos;s possibly revised base. Never joined by a line.</source>
        <translation>按增速自身价格口径推算的上年值，基数可能已由发布方修订；不连线，不再作同比。</translation>
    </message>
    <message>
        <source>What each source says</source>
        <translation>各来源所说</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>chosen for growth</source>
        <translation>增速采用</translation>
    </message>
    <message>
        <source>Rule: official, press, company, copy, encyclopaedia, self-media; then final before preliminary, exact before qualified, newer before older. The order of loading has no say.</source>
        <translation>规则：官方 &gt; 报刊 &gt; 公司 &gt; 转载 &gt; 百科 &gt; 自媒体；再比最终 &gt; 初步、精确 &gt; 带限定、新 &gt; 旧。载入顺序不影响结果。</translation>
    </message>
    <message>
        <source>Growth, both readings</source>
        <translation>增速，两种说法并列</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公布</translation>
    </message>
    <message>
        <source>none published</source>
        <translation>未公布</translation>
    </message>
    <message>
        <source>Change of level</source>
        <translation>水平变化</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>差</translation>
    </message>
    <message>
        <source>%1 percentage points</source>
        <translation>%1 个百分点</translation>
    </message>
    <message>
        <source>The two are not the same measure: the change of published levels also holds price changes and revisions of the base.</source>
        <translation>两者口径不同，不互相替代：水平变化还含价格变动和基数修订。</translation>
    </message>
    <message>
        <source>Found by “%1”</source>
        <translation>定位语“%1”</translation>
    </message>
    <message>
        <source>Open the address</source>
        <translation>打开网址</translation>
    </message>
    <message>
        <source>Copy the citation</source>
        <translation>复制引文</translation>
    </message>
    <message>
        <source>The dataset has no address for it.</source>
        <translation>数据集中没有它的网址。</translation>
    </message>
    <message>
        <source>Statement to quote</source>
        <translation>可引用语句</translation>
    </message>
    <message>
        <source>Copy the statement</source>
        <translation>复制可引用语句</translation>
    </message>
    <message>
        <source>Sources contradict</source>
        <translation>来源不一致</translation>
    </message>
    <message>
        <source>Implied, not published</source>
        <translation>推算，未公布</translation>
    </message>
    <message>
        <source>Published %1</source>
        <translation>公布 %1</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Earlier area</source>
        <translation>原区划</translation>
    </message>
    <message>
        <source>Why there is no published value</source>
        <translation>为什么没有公布值</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Qualifier</source>
        <translation>限定词</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>舍入区间</translation>
    </message>
    <message>
        <source>Price basis</source>
        <translation>价格口径</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Growth interval</source>
        <translation>增速区间</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Others in the same period</source>
        <translation>同期比较</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>They differ by %1 (%2 %), which rounding does not explain.</source>
        <translation>二者相差 %1（%2 %），四舍五入不能解释。</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Nominal growth</source>
        <translation>名义增速</translation>
    </message>
    <message>
        <source>Said as</source>
        <translation>表述</translation>
    </message>
    <message>
        <source>Published rates compounded</source>
        <translation>公布增速连乘</translation>
    </message>
    <message>
        <source>%1, years: %2. Not mixed with the growth of levels.</source>
        <translation>%1，年数：%2。不与水平的增长混用。</translation>
    </message>
    <message>
        <source>%1, of the numbers known</source>
        <translation>%1，仅就已知数值</translation>
    </message>
    <message>
        <source>How the status is found</source>
        <translation>状态如何得出</translation>
    </message>
    <message>
        <source>Current value</source>
        <translation>当前值</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Required growth per year</source>
        <translation>所需年均增速</translation>
    </message>
    <message>
        <source>On path where the growth last published is at least the growth required.</source>
        <translation>最近公布的增速不低于所需年均增速，即为“按进度”。</translation>
    </message>
    <message>
        <source>Counted in this dataset</source>
        <translation>本数据集计数</translation>
    </message>
</context>
<context>
    <name>EnterpriseProfile</name>
    <message>
        <source>Not in the panel in this year</source>
        <translation>该年不在面板中</translation>
    </message>
    <message>
        <source>Change of level against the year before: %1</source>
        <translation>比上年水平变化：%1</translation>
    </message>
    <message>
        <source>No change against the year before: %1</source>
        <translation>无法与上年比较：%1</translation>
    </message>
    <message>
        <source>Place in its sector, %1</source>
        <translation>%1年行业内位次</translation>
    </message>
    <message>
        <source>Place among all, %1</source>
        <translation>%1年位次</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2年%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>formerly %1</source>
        <translation>曾用名：%1</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 since %3 (before: %4)</source>
        <translation>%1：%2（%3年起；此前%4）</translation>
    </message>
    <message>
        <source>Change of level</source>
        <translation>水平变化</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 (planned)</source>
        <translation>%1（计划）</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>不予公布</translation>
    </message>
    <message>
        <source>listed: %1</source>
        <translation>上市代码：%1</translation>
    </message>
    <message>
        <source>Entry by %1</source>
        <translation>名录来源：%1</translation>
    </message>
    <message>
        <source>No figure of it is in this dataset</source>
        <translation>本数据集没有它的数据</translation>
    </message>
    <message>
        <source>Below each value: published growth left, change right (%; of rates pp)</source>
        <translation>每格下行：左 公布增速，右 水平变化（%；比率为百分点）</translation>
    </message>
</context>
<context>
    <name>EnterpriseTable</name>
    <message>
        <source>All columns</source>
        <translation>全部列</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>降序</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>升序</translation>
    </message>
    <message>
        <source>Add to the order</source>
        <translation>加为次要排序</translation>
    </message>
    <message>
        <source>Order of the panel</source>
        <translation>恢复原有顺序</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation>隐藏此列</translation>
    </message>
    <message>
        <source>Statistics of this column</source>
        <translation>此列统计</translation>
    </message>
    <message>
        <source>Copy the chosen rows</source>
        <translation>复制所选行</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Click sorts; Shift+click adds to the order</source>
        <translation>单击排序；按住 Shift 单击加为次要排序</translation>
    </message>
    <message>
        <source>%1 of %2 enterprise-years</source>
        <translation>%2 条企业年度记录中的 %1 条</translation>
    </message>
    <message>
        <source>enterprises in %1: %2</source>
        <translation>%1 年企业 %2 家</translation>
    </message>
    <message>
        <source>Only the first %1 rows were copied</source>
        <translation>只复制了前 %1 行</translation>
    </message>
    <message>
        <source>Rows copied: %1</source>
        <translation>已复制 %1 行</translation>
    </message>
    <message>
        <source>Numbers withheld from the copied rows: %1.</source>
        <translation>复制的行中有 %1 个数字未提供。</translation>
    </message>
    <message>
        <source>Rows sorted by one of these come last.</source>
        <translation>按不予公布的数值排序的行列于最后。</translation>
    </message>
    <message>
        <source>Chosen rows left out, as their place in the order would tell their withheld number: %1; sort by a name to copy them.</source>
        <translation>所选行中有 %1 行未复制：它们在排序中的位置会泄露不予公布的数值；按名称排序后即可复制。</translation>
    </message>
    <message>
        <source>enterprises: %1</source>
        <translation>企业 %1 家</translation>
    </message>
    <message>
        <source>Row %1 of %2</source>
        <translation>第 %1 行，共 %2 行</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>Nothing here fits the filters. Lift them to see what the dataset has.</source>
        <translation>没有符合筛选条件的内容。取消筛选可查看数据集中的全部内容。</translation>
    </message>
    <message>
        <source>There is nothing to show: %1.</source>
        <translation>没有可显示的内容：%1。</translation>
    </message>
    <message>
        <source>The dataset has nothing for this figure.</source>
        <translation>数据集中没有此图所需的数据。</translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>按“%1”筛选</translation>
    </message>
    <message>
        <source>There is nothing to show: all parts are zero.</source>
        <translation>没有可显示的内容：各部分均为零。</translation>
    </message>
    <message>
        <source>There is nothing to show: not in this dataset: %1.</source>
        <translation>没有可显示的内容，本数据集未收录：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>This dataset has no indicators. Its enterprises are on the pages Clusters and Enterprises.</source>
        <translation>本数据集没有指标数据；企业数据见“产业集群”和“企业”页。</translation>
    </message>
</context>
<context>
    <name>ProgressWords</name>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>Reading: %1 a second, %2 s left</source>
        <translation>正在读取：每秒 %1，还需 %2 秒</translation>
    </message>
    <message>
        <source>Storing: %1 rows a second, %2 s left</source>
        <translation>正在存入：每秒 %1 行，还需 %2 秒</translation>
    </message>
</context>
<context>
    <name>ViewWords</name>
    <message>
        <source>, </source>
        <comment>between codes</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>The view “%1” names what this dataset lacks: %2.</source>
        <translation>视图“%1”所指的下列内容本数据集没有：%2。</translation>
    </message>
    <message>
        <source>The view “%1” is not shown: this dataset has nothing of what its filter names: %2.</source>
        <translation>视图“%1”未显示：其筛选条件所指的内容本数据集都没有：%2。</translation>
    </message>
    <message>
        <source>No longer in the filter, as these data have none of it: %1.</source>
        <translation>筛选条件中已去掉这些数据里没有的：%1。</translation>
    </message>
</context>
<context>
    <name>app::Exchange</name>
    <message>
        <source>Export again and choose another folder or name.</source>
        <translation>请重新导出，另选文件夹或文件名。</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Another file is still being written. Export again when it is there.</source>
        <translation>另一个文件还在写入，写好后请再导出。</translation>
    </message>
    <message>
        <source>Picture and rows are on the clipboard.</source>
        <translation>图和数据已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Writing: %1</source>
        <translation>正在写入：%1</translation>
    </message>
    <message>
        <source>Rows sorted by a withheld number come last.</source>
        <translation>按不予公布的数值排序的行列于最后。</translation>
    </message>
    <message>
        <source>The statement is on the clipboard.</source>
        <translation>语句已复制到剪贴板。</translation>
    </message>
</context>
<context>
    <name>app::MainWindow</name>
    <message>
        <source>%1 – Linping Explorer</source>
        <translation>%1 – 临平数据浏览器</translation>
    </message>
    <message>
        <source>Picture and rows are on the clipboard</source>
        <translation>图片和数据行已复制到剪贴板</translation>
    </message>
</context>
<context>
    <name>app::Updates</name>
    <message>
        <source>Open recent</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>文件已不在原处。</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Taken in as revision r%1: %2.</source>
        <translation>已存为修订 r%1：%2。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Revision r%1 is current now.</source>
        <translation>修订 r%1 现在是当前修订。</translation>
    </message>
    <message>
        <source>%1 changed on disk: %2. Nothing is taken in until you accept.</source>
        <translation>磁盘上的 %1 有变动：%2。在您确认之前不会载入。</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>查看…</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>不再监视</translation>
    </message>
    <message>
        <source>%1 changed on disk and has errors now.</source>
        <translation>磁盘上的 %1 有变动，现在有错误。</translation>
    </message>
    <message>
        <source>See the report…</source>
        <translation>查看报告…</translation>
    </message>
    <message>
        <source>Another program made revision r%1 the current one. What is shown stays until you want it.</source>
        <translation>另一程序已将修订 r%1 设为当前。在您需要之前，显示内容不变。</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>显示</translation>
    </message>
    <message>
        <source> · rows of enterprises %1</source>
        <translation> · 企业行 %1</translation>
    </message>
    <message>
        <source> · other rows %1</source>
        <translation> · 其他行 %1</translation>
    </message>
    <message>
        <source>%1 of the dataset %2 changed on disk: %3. Nothing is taken in until you accept.</source>
        <translation>磁盘上的 %1（数据集 %2）有变动：%3。在您确认之前不会载入。</translation>
    </message>
    <message>
        <source>Watched files and folders</source>
        <translation>监视中的文件和文件夹</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>监视文件夹…</translation>
    </message>
    <message>
        <source>%1 is new or changed in its folder: %2. Nothing is taken in until you accept.</source>
        <translation>文件夹中的 %1 为新增或有变动：%2。在您确认之前不会载入。</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>监视文件夹</translation>
    </message>
    <message>
        <source>%1 is watched: tables that come into it or change, or the package in it, are offered.</source>
        <translation>正在监视 %1：其中新增或改动的表格，或其中的数据包，都会提示导入。</translation>
    </message>
    <message>
        <source> · more files that wait: %1</source>
        <translation> · 另有 %1 个文件待看</translation>
    </message>
</context>
<context>
    <name>app::ViewMenu</name>
    <message>
        <source>No view is saved yet</source>
        <translation>尚未保存视图</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Saved as the view “%1”. %2 opens the list.</source>
        <translation>已保存为视图“%1”。按 %2 打开视图列表。</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>number stays; other: %1</source>
        <translation>数字不变；变化：%1</translation>
    </message>
    <message>
        <source>within rounding</source>
        <translation>在舍入范围内</translation>
    </message>
    <message>
        <source>column %1 added, values: %2</source>
        <translation>新增列“%1”，共 %2 个值</translation>
    </message>
    <message>
        <source>column %1 removed, values: %2</source>
        <translation>删除列“%1”，共 %2 个值</translation>
    </message>
    <message>
        <source>Most of the dataset goes: %1 of its %2 claims are removed. Perhaps this is only a part of it.</source>
        <translation>数据集的大部分将被删除：%2 条数据中删除 %1 条。导入的也许只是其中一部分。</translation>
    </message>
    <message>
        <source>%1 added, %2 revised, %3 removed</source>
        <translation>新增 %1，修订 %2，删除 %3</translation>
    </message>
    <message>
        <source>rows of enterprises: %1 added, %2 revised, %3 removed</source>
        <translation>企业行：新增 %1，修订 %2，删除 %3</translation>
    </message>
    <message>
        <source>other rows: %1 added, %2 revised, %3 removed</source>
        <translation>其他行：新增 %1，修订 %2，删除 %3</translation>
    </message>
    <message>
        <source>of %L1 changed rows of enterprises the first %L2 are listed</source>
        <translation>企业行共 %L1 处变动，列出前 %L2 处</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>全部覆盖</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>部分覆盖</translation>
    </message>
    <message>
        <source>sum of parts</source>
        <translation>分项加总</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>比值</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>other: %1</source>
        <translation>其他变化：%1</translation>
    </message>
    <message>
        <source>%1 (implied %2)</source>
        <translation>%1（推算 %2）</translation>
    </message>
    <message>
        <source>%1 (%2 rows)</source>
        <translation>%1（%2 行）</translation>
    </message>
    <message>
        <source>The update has nothing of these tables; what they held goes: %1.</source>
        <translation>更新中没有以下各表，其原有内容将全部移除：%1。</translation>
    </message>
    <message>
        <source>Most of the enterprises go: %1 of their %2 rows are removed. Perhaps this is only a part of them.</source>
        <translation>大部分企业数据将被删除：%2 行中有 %1 行。这可能只是其中一部分。</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Current is now revision %1 (%2).</source>
        <translation>当前修订现为 %1（%2）。</translation>
    </message>
    <message>
        <source>how to print it; text by default</source>
        <translation>输出格式；默认 text</translation>
    </message>
    <message>
        <source>take it in; without it the difference is printed and nothing stored</source>
        <translation>确认载入；不加此项时只列出差异，不写入</translation>
    </message>
    <message>
        <source>file to write, ending in .png, .svg, .csv or .json; - is standard output</source>
        <translation>要写的文件，以 .png、.svg、.csv 或 .json 结尾；- 为标准输出</translation>
    </message>
    <message>
        <source>form of the output; by default the file&apos;s ending, JSON for -</source>
        <translation>输出格式；默认依文件扩展名，- 时为 JSON</translation>
    </message>
    <message>
        <source>years shown: 2020..2024, 2020.., ..2024 or 2024</source>
        <translation>显示的年份：2020..2024、2020..、..2024 或 2024</translation>
    </message>
    <message>
        <source>periods shown instead of years, e.g. 2024-Q1,2024-M01M09</source>
        <translation>代替年份的期间，如 2024-Q1,2024-M01M09</translation>
    </message>
    <message>
        <source>regions shown; CODE/* means the regions within CODE</source>
        <translation>显示的地区；CODE/* 指 CODE 所辖地区</translation>
    </message>
    <message>
        <source>sectors shown, each with all below it</source>
        <translation>显示的产业，含其下级</translation>
    </message>
    <message>
        <source>indicators shown</source>
        <translation>显示的指标</translation>
    </message>
    <message>
        <source>what a composition measures: count, or an indicator divided by sector</source>
        <translation>构成的度量：count，或按产业划分的指标</translation>
    </message>
    <message>
        <source>dimension by which a composition is divided</source>
        <translation>构成按此维度划分</translation>
    </message>
    <message>
        <source>what is computed; the command figures lists all</source>
        <translation>变换；figures 命令列出全部</translation>
    </message>
    <message>
        <source>kind of chart; the command figures lists all</source>
        <translation>图形；figures 命令列出全部</translation>
    </message>
    <message>
        <source>at most N marks or series</source>
        <translation>最多 N 个标记或序列</translation>
    </message>
    <message>
        <source>column to sort by</source>
        <translation>排序列</translation>
    </message>
    <message>
        <source>the data as they were at a revision</source>
        <translation>按某一修订时的数据</translation>
    </message>
    <message>
        <source>colours of an image; light by default</source>
        <translation>图片配色；默认 light</translation>
    </message>
    <message>
        <source>1 to 4: sharper PNG of the same layout</source>
        <translation>1 至 4：版式相同、更清晰的 PNG</translation>
    </message>
    <message>
        <source>of a CSV file; utf-8 by default</source>
        <translation>CSV 文件的编码；默认 utf-8</translation>
    </message>
    <message>
        <source>where the data are kept: sqlite:PATH; by default the user&apos;s own store</source>
        <translation>数据存放处：sqlite:PATH；默认为用户自己的数据库</translation>
    </message>
    <message>
        <source>dataset of the store; by default the current one</source>
        <translation>数据库中的数据集；默认为当前数据集</translation>
    </message>
    <message>
        <source>language of words; by default that of the system</source>
        <translation>文字语言；默认随系统</translation>
    </message>
    <message>
        <source>this help, or that on a command</source>
        <translation>显示本帮助，或某一命令的帮助</translation>
    </message>
    <message>
        <source>the version of the program</source>
        <translation>显示程序版本</translation>
    </message>
    <message>
        <source>opens the window; a package at PATH is offered for import</source>
        <translation>打开窗口；PATH 处的数据包供导入</translation>
    </message>
    <message>
        <source>checks data packages and tables and reports every problem</source>
        <translation>校验数据包和数据表，报告全部问题</translation>
    </message>
    <message>
        <source>lists the revisions of a dataset, newest first</source>
        <translation>列出数据集的修订，新的在前</translation>
    </message>
    <message>
        <source>makes a revision the current one</source>
        <translation>将某一修订设为当前修订</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 the data are invalid, 2 wrong usage, 3 trouble with a file or store.</source>
        <translation>退出状态：0 完成，1 数据有错误，2 用法错误，3 文件或数据库出错。</translation>
    </message>
    <message>
        <source>Linping Explorer: explore a district&apos;s economy.</source>
        <translation>临平数据浏览器：浏览一个区的经济。</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>各命令通用选项：</translation>
    </message>
    <message>
        <source>Options of %1:</source>
        <translation>%1 的选项：</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>The content is that of the current revision; nothing to take in.</source>
        <translation>内容与当前修订相同，无需载入。</translation>
    </message>
    <message>
        <source>Nothing was stored. Add --yes to take it in.</source>
        <translation>未写入任何内容。加 --yes 确认载入。</translation>
    </message>
    <message>
        <source>Taken in as revision %1 (%2).</source>
        <translation>已载入为修订 %1（%2）。</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Kinds of chart</source>
        <translation>图形</translation>
    </message>
    <message>
        <source>Transforms</source>
        <translation>变换</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>维度</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>度量</translation>
    </message>
    <message>
        <source>Datasets, the current one first</source>
        <translation>数据集，当前的在前</translation>
    </message>
    <message>
        <source>%1 r%2  %3  %4  added %5, revised %6, removed %7</source>
        <translation>%1 r%2  %3  %4  新增 %5，修订 %6，删除 %7</translation>
    </message>
    <message>
        <source>added %1, revised %2, removed %3</source>
        <translation>新增 %1，修订 %2，删除 %3</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… 另有 %1 项</translation>
    </message>
    <message>
        <source>%1: valid</source>
        <translation>%1：校验通过</translation>
    </message>
    <message>
        <source>%1: not valid, errors: %2</source>
        <translation>%1：校验未通过，错误 %2 处</translation>
    </message>
    <message>
        <source>period in which an index is 100, or from which average growth counts</source>
        <translation>指数为 100 或年均增长起算的基期</translation>
    </message>
    <message>
        <source>adds all peers as one series: sum, mean or median</source>
        <translation>把全部同级地区作为一个序列加入：sum、mean 或 median</translation>
    </message>
    <message>
        <source>Made-up panel of %1 rows written to %2.</source>
        <translation>已将 %1 行虚构面板写入 %2。</translation>
    </message>
    <message>
        <source>rows of the panel, 1 to 100000000</source>
        <translation>面板的行数，1 至 100000000</translation>
    </message>
    <message>
        <source>another seed, other rows; 1 by default</source>
        <translation>随机种子，不同种子得到不同的行；默认为 1</translation>
    </message>
    <message>
        <source>how the rows stand in the file; by enterprise by default</source>
        <translation>文件中行的顺序；默认按企业</translation>
    </message>
    <message>
        <source>folder to write the package to; new or empty</source>
        <translation>写入数据包的文件夹；须为新建或空文件夹</translation>
    </message>
    <message>
        <source>writes a package with a made-up enterprise panel, for tests</source>
        <translation>写出带有虚构企业面板的数据包，供测试使用</translation>
    </message>
    <message>
        <source>file to write, ending in .sqlite or .csv; - is standard output, as CSV</source>
        <translation>要写入的文件，以 .sqlite 或 .csv 结尾；- 为标准输出（CSV）</translation>
    </message>
    <message>
        <source>writes an enterprise panel as ordinary rows for other tools</source>
        <translation>把企业面板写成普通的行，供其他工具使用</translation>
    </message>
    <message>
        <source>enterprises shown: those with one of the values, DIM= for those that state none; may stand several times; the command figures lists the dimensions</source>
        <translation>显示的企业：取其中一个值者；“维度=”表示未填报者；可多次给出；维度见 figures 命令</translation>
    </message>
    <message>
        <source>lists pages, figures, kinds of chart, transforms, dimensions, measures and datasets</source>
        <translation>列出页面、图表、图形、变换、维度、度量和数据集</translation>
    </message>
    <message>
        <source>on, the default: of a panel the sums of fewer than 3 enterprises or with one above 85 %, and what would give them, are withheld</source>
        <translation>on（默认）：企业面板中少于 3 家企业或单个企业占比超过 85% 的合计，以及可由其推算的数字，不予公布</translation>
    </message>
    <message>
        <source>how a table (CSV, XLSX, ODS, SDMX-CSV) becomes figures; by default as proposed</source>
        <translation>表格（CSV、XLSX、ODS、SDMX-CSV）如何读成数据；默认按系统提出的对应</translation>
    </message>
    <message>
        <source>print the mapping proposed for a table, store nothing</source>
        <translation>只输出为表格提出的对应关系，不入库</translation>
    </message>
    <message>
        <source>file for the mapping proposed; by default standard output</source>
        <translation>写出对应关系的文件；默认为标准输出</translation>
    </message>
    <message>
        <source>takes data packages, or tables as updates, in as new revisions</source>
        <translation>把数据包，或作为更新的表格，收为新修订</translation>
    </message>
    <message>
        <source>%1 figures, %2 blank cells, %3 left out</source>
        <translation>数据 %1 条，空单元 %2 个，未收 %3 个</translation>
    </message>
    <message>
        <source>prints what changed from one revision to another</source>
        <translation>输出一个修订到另一个修订的变动</translation>
    </message>
    <message>
        <source>of a CSV file: what is shown, by default, or the published rows behind it with all their fields, which an import reads back</source>
        <translation>CSV文件的内容：默认为所显示的内容；full为其依据的已发布数据行及全部字段，可原样再导入</translation>
    </message>
    <message>
        <source>series over time with what another revision says, dashed in charts</source>
        <translation>时间序列旁列出另一修订的数值，图中以虚线表示</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>已存视图</translation>
    </message>
    <message>
        <source>Saved views that change: %1 of %2</source>
        <translation>受影响的已存视图：%1 / %2</translation>
    </message>
    <message>
        <source>: %1 of %2 marks; </source>
        <translation>：%2 个数据点中有 %1 个变化；</translation>
    </message>
    <message>
        <source>series lost: %1</source>
        <translation>失去的序列：%1</translation>
    </message>
    <message>
        <source>new series: %1</source>
        <translation>新增的序列：%1</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>目标 %1</translation>
    </message>
    <message>
        <source>; other rows: added %1, revised %2, removed %3</source>
        <translation>；其他行：新增 %1，修订 %2，删除 %3</translation>
    </message>
    <message>
        <source>take a table in without the figures that have errors; by default it is refused</source>
        <translation>载入表格，但不含有错误的数字；默认拒绝整表</translation>
    </message>
    <message>
        <source>With --leave-out it is taken in without what has errors.</source>
        <translation>加 --leave-out 则只载入无错误的部分。</translation>
    </message>
    <message>
        <source> (a new dataset)</source>
        <translation>（新数据集）</translation>
    </message>
    <message>
        <source>within rounding</source>
        <translation>在舍入范围内</translation>
    </message>
    <message>
        <source>findings: %1</source>
        <translation>发现问题 %1 处</translation>
    </message>
    <message>
        <source>If it is the same one: --mapping with a file that says %1</source>
        <translation>如果是同一指标：用 --mapping 给出内容为 %1 的文件</translation>
    </message>
    <message>
        <source>; other rows: </source>
        <translation>；其他行：</translation>
    </message>
    <message>
        <source>; its figures, numbers unchanged: %1</source>
        <translation>；其数字未变的观测：%1 条</translation>
    </message>
    <message>
        <source>%1 names its own dataset, “%2”: --dataset is for tables only.</source>
        <translation>%1 自带数据集名“%2”：--dataset 只用于表格。</translation>
    </message>
    <message>
        <source>; rows of enterprises: </source>
        <translation>；企业行：</translation>
    </message>
    <message>
        <source>%1: revision %2 is not shown beside it: series drawn as lines or bars alone can do that.</source>
        <translation>%1：未并列显示修订 %2，只有画成折线或柱状的序列可以并列。</translation>
    </message>
    <message>
        <source>; comparability: %1</source>
        <translation>；可比性：%1</translation>
    </message>
    <message>
        <source>: %1 of %2 marks</source>
        <translation>：%2 个数据点中有 %1 个变化</translation>
    </message>
    <message>
        <source>%1: left out: %2</source>
        <translation>%1：未读取：%2</translation>
    </message>
    <message>
        <source>It is the current dataset now.</source>
        <translation>它现在是当前数据集。</translation>
    </message>
    <message>
        <source>, %1 to be removed</source>
        <translation>，待删除 %1 条</translation>
    </message>
    <message>
        <source>writes a figure, a page or a saved view as image, table or JSON</source>
        <translation>将图表、页面或已存视图写成图片、表格或 JSON</translation>
    </message>
    <message>
        <source>A name may say what it is of: page:enterprises is the page where “enterprises” alone is a figure; figure:NAME and view:NAME likewise. The command “figures” lists all names.</source>
        <translation>名称前可注明类别：“enterprises”单独写是图表，page:enterprises 是同名页面；figure:名称、view:名称同理。命令“figures”列出全部名称。</translation>
    </message>
    <message>
        <source>“%1” is a figure; the page of that name is “page:%1”.</source>
        <translation>“%1”是图表；同名页面写作“page:%1”。</translation>
    </message>
    <message>
        <source>size of an image in pixels, 100x100 to 8000x8000; by default 1200 wide and 750 high, lower or higher as what is shown takes it</source>
        <translation>图片大小（像素），100x100 到 8000x8000；默认宽 1200、高 750，随内容需要或低或高</translation>
    </message>
    <message>
        <source>The content is that of the current revision; what was damaged of it in the store is whole again.</source>
        <translation>内容与当前修订相同；数据库中损坏的部分已修复。</translation>
    </message>
    <message>
        <source>The content is that of the current revision, which is damaged in the store. Add --yes to make it whole again.</source>
        <translation>内容与当前修订相同，但它在数据库中已损坏。加 --yes 即可修复。</translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>产业</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>序列</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Qualifier</source>
        <translation>限定词</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>下界</translation>
    </message>
    <message>
        <source>High</source>
        <translation>上界</translation>
    </message>
    <message>
        <source>Published growth, %</source>
        <translation>公布增速，%</translation>
    </message>
    <message>
        <source>Growth, low</source>
        <translation>增速下界</translation>
    </message>
    <message>
        <source>Growth, high</source>
        <translation>增速上界</translation>
    </message>
    <message>
        <source>Growth basis</source>
        <translation>增速口径</translation>
    </message>
    <message>
        <source>Growth scope</source>
        <translation>增速范围</translation>
    </message>
    <message>
        <source>Change of level</source>
        <translation>水平变化</translation>
    </message>
    <message>
        <source>Implied value</source>
        <translation>推算值</translation>
    </message>
    <message>
        <source>Implied, low</source>
        <translation>推算下界</translation>
    </message>
    <message>
        <source>Implied, high</source>
        <translation>推算上界</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>Vintage</source>
        <translation>数据版次</translation>
    </message>
    <message>
        <source>Why empty</source>
        <translation>为何空缺</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>各来源所说</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation>占比，%</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Scale class</source>
        <translation>规模级别</translation>
    </message>
    <message>
        <source>Unit of the scale class</source>
        <translation>规模级别单位</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Price basis</source>
        <translation>价格口径</translation>
    </message>
    <message>
        <source>Stock or flow</source>
        <translation>存量或流量</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标名</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>发布方</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>可靠性</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>定位语</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Certifications</source>
        <translation>资质</translation>
    </message>
    <message>
        <source>Stock code</source>
        <translation>股票代码</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Target of</source>
        <translation>对应指标</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>基数</translation>
    </message>
    <message>
        <source>Base period</source>
        <translation>基期</translation>
    </message>
    <message>
        <source>Progress, %</source>
        <translation>进度，%</translation>
    </message>
    <message>
        <source>Required growth per year</source>
        <translation>所需年均增速</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Revised</source>
        <translation>修订</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>载入时间</translation>
    </message>
    <message>
        <source>Indicator name</source>
        <translation>指标名称</translation>
    </message>
    <message>
        <source>Region name</source>
        <translation>地区名称</translation>
    </message>
    <message>
        <source>Sector name</source>
        <translation>产业名称</translation>
    </message>
    <message>
        <source>Organisation name</source>
        <translation>机构名称</translation>
    </message>
    <message>
        <source>Source name</source>
        <translation>来源名称</translation>
    </message>
    <message>
        <source>Unit of the change</source>
        <translation>变化的单位</translation>
    </message>
    <message>
        <source>Implied base</source>
        <translation>推算基数</translation>
    </message>
    <message>
        <source>Implied base, low</source>
        <translation>推算基数下界</translation>
    </message>
    <message>
        <source>Implied base, high</source>
        <translation>推算基数上界</translation>
    </message>
    <message>
        <source>Why empty, in words</source>
        <translation>为何空缺（文字）</translation>
    </message>
    <message>
        <source>Claims not chosen</source>
        <translation>未采用的说法</translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation>显示行数</translation>
    </message>
    <message>
        <source>Rows in all</source>
        <translation>总行数</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>所载数值</translation>
    </message>
    <message>
        <source>From the others</source>
        <translation>由其他数据</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>算式</translation>
    </message>
    <message>
        <source>Declared relation</source>
        <translation>声明的关系</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Parts are</source>
        <translation>划分方式</translation>
    </message>
    <message>
        <source>Pull, pp</source>
        <translation>拉动，百分点</translation>
    </message>
    <message>
        <source>Contribution, %</source>
        <translation>贡献率，%</translation>
    </message>
    <message>
        <source>Published pull, pp</source>
        <translation>公布的拉动，百分点</translation>
    </message>
    <message>
        <source>Published against computed</source>
        <translation>公布值对照计算值</translation>
    </message>
    <message>
        <source>Computed from</source>
        <translation>计算依据</translation>
    </message>
    <message>
        <source>LQ</source>
        <translation>区位商</translation>
    </message>
    <message>
        <source>HHI</source>
        <translation>赫芬达尔指数 HHI</translation>
    </message>
    <message>
        <source>CR4, %</source>
        <translation>前四家份额 CR4，%</translation>
    </message>
    <message>
        <source>Reference growth</source>
        <translation>参照区增长分量</translation>
    </message>
    <message>
        <source>Industry mix</source>
        <translation>产业结构分量</translation>
    </message>
    <message>
        <source>Competitive effect</source>
        <translation>竞争力分量</translation>
    </message>
    <message>
        <source>Reference area</source>
        <translation>参照区</translation>
    </message>
    <message>
        <source>About</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Sum of the pulls</source>
        <translation>拉动合计</translation>
    </message>
    <message>
        <source>Ranked, of all peers</source>
        <translation>参与排位数</translation>
    </message>
    <message>
        <source>Vintage of the base</source>
        <translation>基数版本</translation>
    </message>
    <message>
        <source>Members known</source>
        <translation>已知成员</translation>
    </message>
    <message>
        <source>Members in all</source>
        <translation>成员总数</translation>
    </message>
    <message>
        <source>%1, low</source>
        <translation>%1，下界</translation>
    </message>
    <message>
        <source>%1, high</source>
        <translation>%1，上界</translation>
    </message>
    <message>
        <source>%1: why empty</source>
        <translation>%1：缺值原因</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>横轴</translation>
    </message>
    <message>
        <source>Upwards</source>
        <translation>纵轴</translation>
    </message>
    <message>
        <source>Without a number</source>
        <translation>无数字的企业数</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Enterprise-years</source>
        <translation>企业·年</translation>
    </message>
    <message>
        <source>Enterprises in all</source>
        <translation>企业总数</translation>
    </message>
    <message>
        <source>Other revision</source>
        <translation>另一修订</translation>
    </message>
    <message>
        <source>Other revision, low</source>
        <translation>另一修订，下限</translation>
    </message>
    <message>
        <source>Other revision, high</source>
        <translation>另一修订，上限</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Value before</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>Value after</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>Growth before, %</source>
        <translation>原增速（%）</translation>
    </message>
    <message>
        <source>Growth after, %</source>
        <translation>新增速（%）</translation>
    </message>
    <message>
        <source>Status before</source>
        <translation>原状态</translation>
    </message>
    <message>
        <source>Status after</source>
        <translation>新状态</translation>
    </message>
    <message>
        <source>Difference, %</source>
        <translation>差（%）</translation>
    </message>
    <message>
        <source>Within rounding</source>
        <translation>在舍入范围内</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>产业</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>计划与平台</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>里程碑</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Enterprises</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Other rows added</source>
        <translation>其他行新增</translation>
    </message>
    <message>
        <source>Other rows revised</source>
        <translation>其他行修订</translation>
    </message>
    <message>
        <source>Other rows removed</source>
        <translation>其他行删除</translation>
    </message>
    <message>
        <source>Chinese name</source>
        <translation>中文名称</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>Usual basis of growth</source>
        <translation>通常的增速口径</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>List of its values</source>
        <translation>取值清单</translation>
    </message>
    <message>
        <source>Qualifier before</source>
        <translation>原限定词</translation>
    </message>
    <message>
        <source>Qualifier after</source>
        <translation>新限定词</translation>
    </message>
    <message>
        <source>Unit of the difference</source>
        <translation>差值单位</translation>
    </message>
    <message>
        <source>Difference of growth, percentage points</source>
        <translation>增速之差（百分点）</translation>
    </message>
    <message>
        <source>Said as</source>
        <translation>表述</translation>
    </message>
    <message>
        <source>Why no change</source>
        <translation>无变动之因</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>矛盾</translation>
    </message>
    <message>
        <source>Figures, targets and milestones from it</source>
        <translation>所载数字、目标与里程碑</translation>
    </message>
    <message>
        <source>Firms with a figure</source>
        <translation>有数企业数</translation>
    </message>
    <message>
        <source>Firms with a figure the year before</source>
        <translation>上年有数企业数</translation>
    </message>
    <message>
        <source>Firms recorded the year before</source>
        <translation>上年收录企业数</translation>
    </message>
    <message>
        <source>Firms recorded</source>
        <translation>收录企业数</translation>
    </message>
    <message>
        <source>Level (2010)</source>
        <translation>2010 年准则</translation>
    </message>
    <message>
        <source>Level (2023)</source>
        <translation>2023 年准则</translation>
    </message>
    <message>
        <source>Why no share</source>
        <translation>无占比的原因</translation>
    </message>
    <message>
        <source>With a figure, %</source>
        <translation>有数据的占比，%</translation>
    </message>
    <message>
        <source>First day of the area</source>
        <translation>现行区域起始日</translation>
    </message>
    <message>
        <source>Last day of the area</source>
        <translation>现行区域终止日</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>上级</translation>
    </message>
    <message>
        <source>Administrative level</source>
        <translation>行政级别</translation>
    </message>
    <message>
        <source>Role in Chinese</source>
        <translation>角色（中文）</translation>
    </message>
    <message>
        <source>Role in English</source>
        <translation>角色（英文）</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>总体</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Coverage by the parts</source>
        <translation>各部分的覆盖</translation>
    </message>
    <message>
        <source>Target of its value or growth</source>
        <translation>目标针对数值还是增速</translation>
    </message>
    <message>
        <source>Difference, low</source>
        <translation>差值下限</translation>
    </message>
    <message>
        <source>Difference, high</source>
        <translation>差值上限</translation>
    </message>
    <message>
        <source>Figures of organisations</source>
        <translation>机构数据</translation>
    </message>
    <message>
        <source>%1, in words</source>
        <translation>%1（文字）</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>“%1” is not a period. Write 2024, 2024-05, 2024-Q1, 2024-H1 or 2024-M01M09.</source>
        <translation>“%1”不是期间。请写成 2024、2024-05、2024-Q1、2024-H1 或 2024-M01M09。</translation>
    </message>
    <message>
        <source>“%1” is not a number. Write digits with at most one decimal point.</source>
        <translation>“%1”不是数字。请写数字，至多一个小数点。</translation>
    </message>
    <message>
        <source>“%1” is not a range of years. Write 2020..2024 or 2024.</source>
        <translation>“%1”不是年份范围。请写成 2020..2024 或 2024。</translation>
    </message>
    <message>
        <source>There is no figure or page “%1”. The command “figures” lists all of them.</source>
        <translation>没有图表或页面“%1”。用 figures 命令列出全部。</translation>
    </message>
    <message>
        <source>The dataset has no indicator “%1”. Choose one of its indicators.csv.</source>
        <translation>数据集中没有指标“%1”。请从其 indicators.csv 中选择。</translation>
    </message>
    <message>
        <source>The dataset has no region “%1”. Choose a code of its regions.csv, or CODE/* for the regions within it.</source>
        <translation>数据集中没有地区“%1”。请从其 regions.csv 中选择代码，或用 CODE/* 表示所辖地区。</translation>
    </message>
    <message>
        <source>The dataset has no sector “%1”. Choose one of its sectors.csv.</source>
        <translation>数据集中没有产业“%1”。请从其 sectors.csv 中选择。</translation>
    </message>
    <message>
        <source>There is no transform “%1”. The command “figures” lists all of them.</source>
        <translation>没有变换“%1”。用 figures 命令列出全部。</translation>
    </message>
    <message>
        <source>There is no kind of chart “%1”. The command “figures” lists all of them.</source>
        <translation>没有图形“%1”。用 figures 命令列出全部。</translation>
    </message>
    <message>
        <source>There is no dimension “%1”. The command “figures” lists all of them.</source>
        <translation>没有维度“%1”。用 figures 命令列出全部。</translation>
    </message>
    <message>
        <source>There is no measure “%1”. The command “figures” lists all of them.</source>
        <translation>没有度量“%1”。用 figures 命令列出全部。</translation>
    </message>
    <message>
        <source>The figure has no column “%1”. Sort by one of the columns it shows.</source>
        <translation>图表没有“%1”列。请按其显示的列排序。</translation>
    </message>
    <message>
        <source>The store has no dataset “%1”. Import its package first or choose another one.</source>
        <translation>数据库中没有数据集“%1”。请先导入其数据包，或另选一个。</translation>
    </message>
    <message>
        <source>There is no command “%1”. See --help for those there are.</source>
        <translation>没有命令“%1”。可用命令见 --help。</translation>
    </message>
    <message>
        <source>The argument “%1” has no place here. See --help for the form.</source>
        <translation>此处不应有参数“%1”。写法见 --help。</translation>
    </message>
    <message>
        <source>There is no option “%1”. See --help for those there are.</source>
        <translation>没有选项“%1”。可用选项见 --help。</translation>
    </message>
    <message>
        <source>The option “%1” lacks its value. Write it after the option.</source>
        <translation>选项“%1”缺少值。请在选项后写明。</translation>
    </message>
    <message>
        <source>The option “%1” cannot be “%2”. Allowed: %3.</source>
        <translation>选项“%1”不能是“%2”。可用：%3。</translation>
    </message>
    <message>
        <source>An argument is missing: %1. See --help for the form.</source>
        <translation>缺少参数：%1。写法见 --help。</translation>
    </message>
    <message>
        <source>“%1” has an ending that cannot be written. Choose one of: %2.</source>
        <translation>“%1”的扩展名不能写出。请从中选择：%2。</translation>
    </message>
    <message>
        <source>The transform “%1” needs a base period that every series has. Name one.</source>
        <translation>变换“%1”需要各序列共有的基期。请指定。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>已取消，未作任何更改。</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check the path.</source>
        <translation>没有文件“%1”。请检查路径。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2. Check the file and the rights to it.</source>
        <translation>无法读取“%1”：%2。请检查文件及其权限。</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2. Choose another place or free some space.</source>
        <translation>无法写入“%1”：%2。请另选位置或腾出空间。</translation>
    </message>
    <message>
        <source>“%1” is a kind of store that this version does not know. Name an SQLite file.</source>
        <translation>本版本不支持“%1”这类数据库。请指定 SQLite 文件。</translation>
    </message>
    <message>
        <source>The store “%1” cannot be opened: %2. Check the path or choose another store.</source>
        <translation>无法打开数据库“%1”：%2。请检查路径或另选数据库。</translation>
    </message>
    <message>
        <source>The store “%1” was written by a newer version (form %2, known up to %3). Update the program.</source>
        <translation>数据库“%1”由更新的版本写成（格式 %2，本版本支持到 %3）。请更新程序。</translation>
    </message>
    <message>
        <source>The store refused the statement “%1”: %2. Try again; check free space and rights.</source>
        <translation>数据库拒绝了语句“%1”：%2。请重试，并检查剩余空间和权限。</translation>
    </message>
    <message>
        <source>The store has no revision “%1”. The command “revisions” lists all of them.</source>
        <translation>数据库中没有修订“%1”。用 revisions 命令列出全部。</translation>
    </message>
    <message>
        <source>The statement is not understood from here on: “%1”. Paste it whole and unchanged.</source>
        <translation>语句从这里起读不懂：“%1”。请完整粘贴，不作改动。</translation>
    </message>
    <message>
        <source>Several figures could be meant by “%1”. Copy the statement again from the figure.</source>
        <translation>“%1”可能指几个不同的数字。请从该数字处重新复制语句。</translation>
    </message>
    <message>
        <source>The statement gives no published figure (“%1”). Choose the figure it comes from.</source>
        <translation>语句给出的不是公布数（“%1”）。请选择它所依据的数字。</translation>
    </message>
    <message>
        <source>The transform “%1” makes no sense for the indicator “%2”: %3. Choose another transform.</source>
        <translation>变换“%1”不适用于指标“%2”：%3。请另选变换。</translation>
    </message>
    <message>
        <source>The dataset has no enterprise panel “%1”. Name the resource of its package.</source>
        <translation>数据集中没有企业面板“%1”。请写出其数据包中的资源名称。</translation>
    </message>
    <message>
        <source>More than %1 groups would come out. Group by fewer dimensions or filter more.</source>
        <translation>分组将超过 %1 个。请减少分组维度或进一步筛选。</translation>
    </message>
    <message>
        <source>“%1” is not a workbook. Choose an XLSX, XLSM or ODS file.</source>
        <translation>“%1”不是工作簿。请选择 XLSX、XLSM 或 ODS 文件。</translation>
    </message>
    <message>
        <source>“%1” is damaged: %2. Open it in the program that wrote it and save it again.</source>
        <translation>“%1”已损坏：%2。请用生成它的程序打开并重新保存。</translation>
    </message>
    <message>
        <source>“%1” holds too much (limit: %2 %3). Split it, or leave out what is not needed.</source>
        <translation>“%1”内容过多（上限：%2 %3）。请拆分文件，或去掉不需要的内容。</translation>
    </message>
    <message>
        <source>“%1” is encrypted. Open it with its password and save it without one.</source>
        <translation>“%1”已加密。请用密码打开，并另存为不带密码的文件。</translation>
    </message>
    <message>
        <source>“%1” has no sheet “%2”. Choose one of its sheets.</source>
        <translation>“%1”中没有工作表“%2”。请选择其中的一张工作表。</translation>
    </message>
    <message>
        <source>“%1” is not valid JSON: line %2, column %3: %4. Correct it there.</source>
        <translation>“%1”不是有效的 JSON：第 %2 行第 %3 列：%4。请改正该处。</translation>
    </message>
    <message>
        <source>The package “%1” has no resources, so there is nothing to take in.</source>
        <translation>数据包“%1”没有任何资源（resources），无可导入的内容。</translation>
    </message>
    <message>
        <source>“%1” is empty. There is nothing to take in.</source>
        <translation>“%1”是空文件，没有可导入的内容。</translation>
    </message>
    <message>
        <source>“%1” is neither text nor a workbook. Save it as CSV, XLSX or ODS.</source>
        <translation>“%1”既不是文本，也不是工作簿。请另存为 CSV、XLSX 或 ODS。</translation>
    </message>
    <message>
        <source>“%1” is packed in a way that is not read here. Unpack it and choose what was in it.</source>
        <translation>“%1”的压缩方式不受支持。请先解压，再选择其中的文件。</translation>
    </message>
    <message>
        <source>“%1” is a workbook of the old kind (XLS). Save it as XLSX or ODS.</source>
        <translation>“%1”是旧版工作簿（XLS）。请另存为 XLSX 或 ODS。</translation>
    </message>
    <message>
        <source>The encoding “%1” is not known. Use one such as UTF-8, GB18030 or windows-1252.</source>
        <translation>未知的编码“%1”。请使用 UTF-8、GB18030、windows-1252 等编码。</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>cells</source>
        <translation>个单元格</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>sheets</source>
        <translation>张工作表</translation>
    </message>
    <message>
        <source>files</source>
        <translation>个文件</translation>
    </message>
    <message>
        <source>levels</source>
        <translation>层</translation>
    </message>
    <message>
        <source>times the packed size</source>
        <translation>倍压缩后大小</translation>
    </message>
    <message>
        <source>Nothing was taken in from “%1”: as it is mapped it gives no figures. Make a mapping with --propose, correct it and pass it by --mapping.</source>
        <translation>“%1”未收入任何数据：按现有对应读不出数据。请用 --propose 生成对应关系，修改后用 --mapping 传入。</translation>
    </message>
    <message>
        <source>The mapping “%1” is not understood at “%2”. Make a new one with --propose.</source>
        <translation>对应关系文件“%1”在“%2”处无法理解。请用 --propose 重新生成。</translation>
    </message>
    <message>
        <source>The saved view “%1” is not understood at “%2”. Save it anew.</source>
        <translation>已存视图“%1”在“%2”处无法识别。请重新保存。</translation>
    </message>
    <message>
        <source>There is a saved view “%1” already. Choose another name.</source>
        <translation>已有名为“%1”的视图。请另取名称。</translation>
    </message>
    <message>
        <source>Another program is writing to the store “%1”. Try again when it is done.</source>
        <translation>另一程序正在写入数据库“%1”。请待其完成后再试。</translation>
    </message>
    <message>
        <source>Another program made revision r%2 of %1 current meanwhile. Look at the changes again.</source>
        <translation>其间另一程序已将 %1 的修订 r%2 设为当前。请重新查看变动。</translation>
    </message>
    <message>
        <source>“%1” is not valid (errors: %2). Nothing was taken in; correct what the report names.</source>
        <translation>“%1”校验未通过（错误 %2 处）。未载入任何内容；请按报告更正。</translation>
    </message>
    <message>
        <source>“%1” is no data package. Choose a folder with a datapackage.json, that file, or a folder with tables: CSV, TSV, XLSX, ODS.</source>
        <translation>“%1”不是数据包。请选择含 datapackage.json 的文件夹、该文件，或含 CSV、TSV、XLSX、ODS 表格的文件夹。</translation>
    </message>
    <message>
        <source>The store “%1” is damaged: %2. Nothing was overwritten; restore a copy of the file. An enterprise panel becomes whole again when its package is imported.</source>
        <translation>数据库“%1”已损坏：%2。未覆盖任何内容；请恢复该文件的副本。企业面板在重新导入其数据包后即可修复。</translation>
    </message>
</context>
<context>
    <name>format</name>
    <message>
        <source>percentage points</source>
        <translation>个百分点</translation>
    </message>
</context>
<context>
    <name>mapping</name>
    <message>
        <source>Left out</source>
        <translation>不读</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Region code</source>
        <translation>地区代码</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Quarter or month</source>
        <translation>季度或月份</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Indicator code</source>
        <translation>指标代码</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>产业</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>维度</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Qualifier</source>
        <translation>限定词</translation>
    </message>
    <message>
        <source>Growth, %</source>
        <translation>增速，%</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>保密标记</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Power of ten</source>
        <translation>十的幂</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>结构</translation>
    </message>
    <message>
        <source>Kind of structure</source>
        <translation>结构类别</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>As chosen.</source>
        <translation>按所选读取。</translation>
    </message>
    <message>
        <source>The file begins with its byte order mark.</source>
        <translation>文件以字节序标记（BOM）开头。</translation>
    </message>
    <message>
        <source>NULs beside the separators, no byte order mark.</source>
        <translation>分隔符旁有空字节，没有 BOM。</translation>
    </message>
    <message>
        <source>Nothing but ASCII: all encodings agree.</source>
        <translation>只有 ASCII 字符，各种编码结果相同。</translation>
    </message>
    <message>
        <source>All of it is valid UTF-8.</source>
        <translation>全文都是有效的 UTF-8。</translation>
    </message>
    <message>
        <source>No UTF-8; these characters are the likeliest.</source>
        <translation>不是 UTF-8；按此编码读出的文字最合理。</translation>
    </message>
    <message>
        <source>long: a figure in each row</source>
        <translation>长表：每行一个数</translation>
    </message>
    <message>
        <source>wide: periods as columns</source>
        <translation>宽表：期间为列</translation>
    </message>
    <message>
        <source>wide: indicators as columns</source>
        <translation>宽表：指标为列</translation>
    </message>
    <message>
        <source>wide: regions as columns</source>
        <translation>宽表：地区为列</translation>
    </message>
    <message>
        <source>SDMX: a figure in each row</source>
        <translation>SDMX：每行一个数</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>竖线</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Basis of growth</source>
        <translation>增速口径</translation>
    </message>
    <message>
        <source>Scope of growth</source>
        <translation>增速范围</translation>
    </message>
    <message>
        <source>Vintage</source>
        <translation>数据版次</translation>
    </message>
    <message>
        <source>observations as a data package or a full export has them</source>
        <translation>观测值表：与数据包或完整导出的列相同</translation>
    </message>
    <message>
        <source>Growth %1</source>
        <translation>增速 %1</translation>
    </message>
    <message>
        <source>Removal</source>
        <translation>增删</translation>
    </message>
    <message>
        <source>a register: names without figures</source>
        <translation>名录：只有名称，没有数据</translation>
    </message>
    <message>
        <source>rows to be removed, by their keys</source>
        <translation>待删除的行（只列出键）</translation>
    </message>
</context>
<context>
    <name>proposal</name>
    <message>
        <source>Layout: %1.</source>
        <translation>版式：%1。</translation>
    </message>
    <message>
        <source>Rows above the header read as title and notes: %1.</source>
        <translation>表头以上作为标题和说明的行数：%1。</translation>
    </message>
    <message>
        <source>Rows of the header: %1.</source>
        <translation>表头行数：%1。</translation>
    </message>
    <message>
        <source>There is no header: the first row holds figures.</source>
        <translation>没有表头：第一行就是数据。</translation>
    </message>
    <message>
        <source>All of it is text: the first row was taken as header.</source>
        <translation>全部为文字：把第一行当作表头。</translation>
    </message>
    <message>
        <source>Notes below the data: %1.</source>
        <translation>数据以下的注释行数：%1。</translation>
    </message>
    <message>
        <source>Another table begins below this one and is not read.</source>
        <translation>下面还有另一张表，未读取。</translation>
    </message>
    <message>
        <source>Indicator “%1”, from: %2.</source>
        <translation>指标“%1”，取自：%2。</translation>
    </message>
    <message>
        <source>Unit “%1”, from: %2.</source>
        <translation>单位“%1”，取自：%2。</translation>
    </message>
    <message>
        <source>Region “%1”, from: %2.</source>
        <translation>地区“%1”，取自：%2。</translation>
    </message>
    <message>
        <source>Period %1, from: %2.</source>
        <translation>期间 %1，取自：%2。</translation>
    </message>
    <message>
        <source>Source as the file states it: %1.</source>
        <translation>文件注明的来源：%1。</translation>
    </message>
    <message>
        <source>“%1” is read as %2.</source>
        <translation>“%1”读作 %2。</translation>
    </message>
    <message>
        <source>“%1” is read as %2 but could be %3. Choose the decimal sign.</source>
        <translation>“%1”读作 %2，但也可能是 %3。请选定小数点。</translation>
    </message>
    <message>
        <source>Numbers are not written alike, e.g. “%1”.</source>
        <translation>数字写法不一致，例如“%1”。</translation>
    </message>
    <message>
        <source>Column %1 has one date a year: the date stands for its year.</source>
        <translation>列 %1 每年一个日期：日期代表该年。</translation>
    </message>
    <message>
        <source>Column %1 has one date a month: the date stands for its month.</source>
        <translation>列 %1 每月一个日期：日期代表该月。</translation>
    </message>
    <message>
        <source>In column %1 a year with .1 is October.</source>
        <translation>列 %1 中年份后的 .1 是十月。</translation>
    </message>
    <message>
        <source>Column %1 has years of fewer than four digits or before year 1.</source>
        <translation>列 %1 有不足四位或公元前的年份。</translation>
    </message>
    <message>
        <source>Figures of column %1 are cumulative: January to the month.</source>
        <translation>列 %1 为累计值：一月至当月。</translation>
    </message>
    <message>
        <source>Column %1 is left out: %2.</source>
        <translation>列 %1 未读取：%2。</translation>
    </message>
    <message>
        <source>Nothing says what the figures are. Name the indicator.</source>
        <translation>文件没有说明是什么指标，请指定指标。</translation>
    </message>
    <message>
        <source>No column holds figures: it is a list of things, not of figures.</source>
        <translation>没有数值列：这是名录，不是数据。</translation>
    </message>
    <message>
        <source>Nothing says when. Name the period.</source>
        <translation>文件没有说明时间，请指定期间。</translation>
    </message>
    <message>
        <source>SDMX-CSV %1.</source>
        <translation>SDMX-CSV %1。</translation>
    </message>
    <message>
        <source>Labels: %1.</source>
        <translation>标签：%1。</translation>
    </message>
    <message>
        <source>The file holds data of %1 structures.</source>
        <translation>文件含有 %1 种结构的数据。</translation>
    </message>
    <message>
        <source>Regions that the dataset lacks: %1 (%2).</source>
        <translation>数据集中没有的地区：%1 个（%2）。</translation>
    </message>
    <message>
        <source>Region “%1” could be any of: %2.</source>
        <translation>地区“%1”可能是：%2。</translation>
    </message>
    <message>
        <source>Indicators that the dataset lacks: %1 (%2).</source>
        <translation>数据集中没有的指标：%1 个（%2）。</translation>
    </message>
    <message>
        <source>Indicator “%1” could be any of: %2.</source>
        <translation>指标“%1”可能是：%2。</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>rows above the table</source>
        <translation>表上方的说明行</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>the name of the file</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>the header</source>
        <translation>表头</translation>
    </message>
    <message>
        <source>the structure that the rows name</source>
        <translation>各行所属的结构</translation>
    </message>
    <message>
        <source>the label</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>the cells</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>it holds identifiers</source>
        <translation>是编号</translation>
    </message>
    <message>
        <source>it holds no figures</source>
        <translation>没有数值</translation>
    </message>
    <message>
        <source>nothing says when</source>
        <translation>没有期间</translation>
    </message>
    <message>
        <source>it says the same as another</source>
        <translation>与另一列重复</translation>
    </message>
    <message>
        <source>codes</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>codes with names</source>
        <translation>代码加名称</translation>
    </message>
    <message>
        <source>columns of names beside those of codes</source>
        <translation>代码列旁另有名称列</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: the file says “%2”, the mapping “%3”, which holds. Look at it.</source>
        <translation>%1：文件写“%2”，映射为“%3”，以映射为准。请核对。</translation>
    </message>
    <message>
        <source>%1 “%2” is that of the mapping: this file does not say it. Look at it.</source>
        <translation>%1“%2”取自映射：此文件未写明。请核对。</translation>
    </message>
    <message>
        <source>The mapping does not fit this file, which has none of its columns: %1. Choose another mapping, or none.</source>
        <translation>映射与此文件不符：文件没有其中任何一列（%1）。请另选映射，或不用映射。</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Status of %3: %1, from: %2.</source>
        <translation>%3的状态：%1，取自：%2。</translation>
    </message>
    <message>
        <source>“%1” names a status of some figures only, which is not taken over.</source>
        <translation>“%1”只说明部分数值的状态，未采用。</translation>
    </message>
    <message>
        <source>Column %1 is of %2, counted from: %3.</source>
        <translation>%1列的期间为%2，推算自：%3。</translation>
    </message>
    <message>
        <source>Column %1 is taken as the growth of %2. Its menu offers the others.</source>
        <translation>%1列按%2的增速读取；点列头可改为其他期间。</translation>
    </message>
    <message>
        <source>Nothing says of which figures column %1 is the growth: it is left out. Its menu offers them.</source>
        <translation>无从得知%1列是哪一列数值的增速，已跳过；可点列头指定。</translation>
    </message>
    <message>
        <source>Footnote mark “%1” left out in %2 cells: %3.</source>
        <translation>脚注标记“%1”未保留，共 %2 格：%3。</translation>
    </message>
    <message>
        <source>%1 numbers of the dataset stay where the file is blank: %2.</source>
        <translation>文件留空之处，数据集中的 %1 个数值保持不变：%2。</translation>
    </message>
    <message>
        <source>“%1” may be “%3” of the dataset. It becomes a new one unless you match it.</source>
        <translation>“%1”可能就是数据集中的“%3”；不匹配则作为新指标。</translation>
    </message>
    <message>
        <source>the notes</source>
        <translation>表注</translation>
    </message>
    <message>
        <source>the column to its left</source>
        <translation>左侧一列</translation>
    </message>
    <message>
        <source>all figures</source>
        <translation>全部数值</translation>
    </message>
    <message>
        <source>Nothing says of which region the figures are: a column headed “地区” or “region_code” is missing. Add it, or name the region.</source>
        <translation>未说明数字属于哪个地区：缺少“地区”或“region_code”列。请补上该列，或指明地区。</translation>
    </message>
</context>
<context>
    <name>roles</name>
    <message>
        <source>Level</source>
        <translation>水平</translation>
    </message>
    <message>
        <source>Published growth</source>
        <translation>公布增速</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>基数</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Part, year before</source>
        <translation>部分，上年</translation>
    </message>
    <message>
        <source>Part, published growth</source>
        <translation>部分，公布增速</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>总体</translation>
    </message>
    <message>
        <source>Whole, year before</source>
        <translation>总体，上年</translation>
    </message>
    <message>
        <source>Whole, published growth</source>
        <translation>总体，公布增速</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>同级地区</translation>
    </message>
    <message>
        <source>Population at the end</source>
        <translation>期末人口</translation>
    </message>
    <message>
        <source>Population, published growth</source>
        <translation>人口，公布增速</translation>
    </message>
    <message>
        <source>Year to date</source>
        <translation>累计</translation>
    </message>
    <message>
        <source>Year to date before</source>
        <translation>上期累计</translation>
    </message>
    <message>
        <source>Population at the beginning</source>
        <translation>期初人口</translation>
    </message>
    <message>
        <source>Current value</source>
        <translation>当前值</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>the file is named by the descriptor but missing</source>
        <translation>描述文件列出了该文件，但文件不存在</translation>
    </message>
    <message>
        <source>the path leads out of the package; files must lie inside it</source>
        <translation>路径指向数据包之外；文件必须在包内</translation>
    </message>
    <message>
        <source>the file cannot be read: %1</source>
        <translation>无法读取文件：%1</translation>
    </message>
    <message>
        <source>this is not valid JSON: %1 (at byte %2)</source>
        <translation>不是有效的 JSON：%1（第 %2 字节）</translation>
    </message>
    <message>
        <source>the property “%1” must be %2</source>
        <translation>属性“%1”必须为 %2</translation>
    </message>
    <message>
        <source>bytes that are not UTF-8; save the file as UTF-8</source>
        <translation>含有非 UTF-8 字节；请将文件存为 UTF-8</translation>
    </message>
    <message>
        <source>a quotation mark is not closed, or text follows the closing one</source>
        <translation>引号未闭合，或闭合引号后还有文字</translation>
    </message>
    <message>
        <source>the column is named by the schema but missing</source>
        <translation>模式列出了该列，但列不存在</translation>
    </message>
    <message>
        <source>the schema does not name this column</source>
        <translation>模式没有列出该列</translation>
    </message>
    <message>
        <source>the column stands there twice</source>
        <translation>该列出现两次</translation>
    </message>
    <message>
        <source>the row must have as many columns as the header: %1</source>
        <translation>该行的列数必须与表头相同：%1</translation>
    </message>
    <message>
        <source>the value must be of type %1</source>
        <translation>值的类型必须为 %1</translation>
    </message>
    <message>
        <source>the value is required but blank</source>
        <translation>必填值为空</translation>
    </message>
    <message>
        <source>the value must be unique, but row %1 has it too</source>
        <translation>值必须唯一，但第 %1 行也有此值</translation>
    </message>
    <message>
        <source>the value must be one of: %1</source>
        <translation>值必须是其中之一：%1</translation>
    </message>
    <message>
        <source>the value must match the pattern %1</source>
        <translation>值必须符合格式 %1</translation>
    </message>
    <message>
        <source>the key must be unique, but row %1 has it too</source>
        <translation>主键必须唯一，但第 %1 行也有此键</translation>
    </message>
    <message>
        <source>the value is not found in %1 (%2); add it there or correct it</source>
        <translation>在 %1（%2）中找不到该值；请在那里补上或更正此值</translation>
    </message>
    <message>
        <source>the file has no header row</source>
        <translation>文件没有表头行</translation>
    </message>
    <message>
        <source>larger than the limit of %1</source>
        <translation>超过上限 %1</translation>
    </message>
    <message>
        <source>the figure breaks a rule of its meaning: %1</source>
        <translation>数字不合其含义的规则：%1</translation>
    </message>
    <message>
        <source>, row %1</source>
        <translation>，第 %1 行</translation>
    </message>
    <message>
        <source>, column %1</source>
        <translation>，%1 列</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>%1: %2. Found: “%3”.</source>
        <translation>%1：%2。所见：“%3”。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1. Found: “%2”.</source>
        <translation>%1。实际为“%2”。</translation>
    </message>
    <message>
        <source>the cell&apos;s place is none of a sheet; it was left out</source>
        <translation>单元格的位置不在工作表之内，已略去</translation>
    </message>
    <message>
        <source>the cell refers to a text that the workbook lacks; it was left blank</source>
        <translation>单元格引用的文本在工作簿中不存在，已留空</translation>
    </message>
    <message>
        <source>nothing says of which period the figure is</source>
        <translation>无从得知该数字属于哪一时期</translation>
    </message>
    <message>
        <source>the period is none that can be compared</source>
        <translation>该时期无法与其他时期比较</translation>
    </message>
    <message>
        <source>nothing says what the figure is of</source>
        <translation>无从得知该数字是什么指标</translation>
    </message>
    <message>
        <source>the unit cannot be converted to that of the indicator</source>
        <translation>其单位无法换算成该指标的单位</translation>
    </message>
    <message>
        <source>the row has neither a value nor a growth</source>
        <translation>该行既无数值也无增速</translation>
    </message>
    <message>
        <source>a share must lie between 0 and 100</source>
        <translation>比重须在0与100之间</translation>
    </message>
    <message>
        <source>following the parents leads back to where it began</source>
        <translation>沿上级逐级查找又回到了自身</translation>
    </message>
    <message>
        <source>the end lies before the beginning %2</source>
        <translation>结束日期早于开始日期 %2</translation>
    </message>
    <message>
        <source>there is no such period</source>
        <translation>没有这样的时期</translation>
    </message>
    <message>
        <source>there is no such date</source>
        <translation>没有这样的日期</translation>
    </message>
    <message>
        <source>the least value allowed is %2</source>
        <translation>不得小于 %2</translation>
    </message>
    <message>
        <source>the greatest value allowed is %2</source>
        <translation>不得大于 %2</translation>
    </message>
    <message>
        <source>at least %2 characters are needed</source>
        <translation>至少须有 %2 个字符</translation>
    </message>
    <message>
        <source>at most %2 characters are allowed</source>
        <translation>至多 %2 个字符</translation>
    </message>
    <message>
        <source>number; NaN and infinity are no figures</source>
        <translation>数字（NaN和无穷大不是统计数字）</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>period: a year, a half, a quarter or a month, no single day</source>
        <translation>时期：年、半年、季度或月份，不能是某一天</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>power of ten</source>
        <translation>10的幂</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>, sheet %1</source>
        <translation>，工作表“%1”</translation>
    </message>
    <message>
        <source>the formula of the cell gives an error instead of a value</source>
        <translation>单元格公式的结果是错误，不是数值</translation>
    </message>
    <message>
        <source>the column has no heading; it was left out</source>
        <translation>该列没有表头，未读入</translation>
    </message>
    <message>
        <source>other sheets of the workbook were not read: %1</source>
        <translation>工作簿的其他工作表未读取：%1</translation>
    </message>
    <message>
        <source>nothing says of which region the figure is</source>
        <translation>未说明数字属于哪个地区</translation>
    </message>
    <message>
        <source>a period is written 2024, 2024-05, 2024-Q1, 2024-H1 or 2024-M01M09</source>
        <translation>时期应写作 2024、2024-05、2024-Q1、2024-H1 或 2024-M01M09</translation>
    </message>
    <message>
        <source>the resource “%2” is missing</source>
        <translation>缺少资源“%2”</translation>
    </message>
    <message>
        <source>no resource of this name is known; it is not read</source>
        <translation>没有这种名称的资源，未读取</translation>
    </message>
    <message>
        <source>the heading says %2, the dataset %3: bring the column to that unit</source>
        <translation>表头单位为%2，数据集为%3：请先换算该列</translation>
    </message>
    <message>
        <source>%2 cells of the dataset keep their value where the rows of the file are blank</source>
        <translation>文件行中空白处保留数据集原值：%2 格</translation>
    </message>
    <message>
        <source>the row removes what the dataset has not got</source>
        <translation>该行要删除的内容数据集中没有</translation>
    </message>
    <message>
        <source>rows to be removed that the panel has not got: %2</source>
        <translation>要删除而面板中没有的行：%2</translation>
    </message>
    <message>
        <source>all rows of the panel would be removed: a panel has at least one</source>
        <translation>面板的所有行都将被删除：面板至少要有一行</translation>
    </message>
    <message>
        <source>a row of totals is no enterprise: leave it out of the file</source>
        <translation>合计行不是企业：请从文件中去掉</translation>
    </message>
    <message>
        <source>year, four digits, from 1800 to 2199</source>
        <translation>四位数字的年份（1800—2199）</translation>
    </message>
    <message>
        <source>those of a panel: one with the role “entity” (or the primary key) and one with the role “period” (or of the type “year”)</source>
        <translation>企业面板的字段：一个角色为“entity”（或主键）的字段和一个角色为“period”（或类型为“year”）的字段</translation>
    </message>
    <message>
        <source>entity, name, period, dimension, measure or ignore</source>
        <translation>entity、name、period、dimension、measure、ignore 之一</translation>
    </message>
    <message>
        <source>stock or flow</source>
        <translation>stock（存量）或 flow（流量）</translation>
    </message>
    <message>
        <source>that of one field only</source>
        <translation>仅一个字段的角色</translation>
    </message>
    <message>
        <source>of lower-case letters, digits and . _ - /</source>
        <translation>由小写字母、数字和 . _ - / 组成</translation>
    </message>
    <message>
        <source>a name that no other has</source>
        <translation>不与其他重复的名称</translation>
    </message>
    <message>
        <source>left out: it is not supported</source>
        <translation>略去：不支持此属性</translation>
    </message>
    <message>
        <source>one path</source>
        <translation>一个路径</translation>
    </message>
    <message>
        <source>one character</source>
        <translation>一个字符</translation>
    </message>
    <message>
        <source>fields of the schema</source>
        <translation>架构中的字段</translation>
    </message>
    <message>
        <source>fields of that resource</source>
        <translation>该资源的字段</translation>
    </message>
    <message>
        <source>the name of a resource</source>
        <translation>某个资源的名称</translation>
    </message>
    <message>
        <source>as many fields as refer to them</source>
        <translation>与引用它们的字段一样多</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>a list of fields</source>
        <translation>字段的列表</translation>
    </message>
    <message>
        <source>a list of resources</source>
        <translation>资源的列表</translation>
    </message>
    <message>
        <source>an object in braces</source>
        <translation>花括号中的对象</translation>
    </message>
    <message>
        <source>a text in quotation marks</source>
        <translation>引号中的文本</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>the file is not in the encoding declared but seems to be in %1; save it as UTF-8 – that of enterprises may be in GB18030 where the descriptor says “encoding”: “gb18030”</source>
        <translation>文件的编码与声明的不符，似乎是 %1；请将其存为 UTF-8——企业面板的文件也可用 GB18030，须在描述文件中写明 “encoding”: “gb18030”</translation>
    </message>
    <message>
        <source>it is a folder or a device</source>
        <translation>它是文件夹或设备</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>“%1” is new, “%2” of the same name is gone.</source>
        <translation>“%1”是新增的，同名的“%2”不见了。</translation>
    </message>
    <message>
        <source>“%1” is new, “%2” is gone, and both say the same of %3 of %4 figures.</source>
        <translation>“%1”是新增的，“%2”不见了；两者共有的 %4 个数字中有 %3 个相同。</translation>
    </message>
</context>
<context>
    <name>titles</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Innovation</source>
        <translation>创新</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>产业集群</translation>
    </message>
    <message>
        <source>Enterprises</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>里程碑</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Latest milestones</source>
        <translation>最近里程碑</translation>
    </message>
    <message>
        <source>Chosen indicators</source>
        <translation>所选指标</translation>
    </message>
    <message>
        <source>Latest figures of enterprises</source>
        <translation>企业最新数字</translation>
    </message>
    <message>
        <source>Figures of enterprises over the years</source>
        <translation>企业历年数字</translation>
    </message>
    <message>
        <source>Headline figures</source>
        <translation>主要指标</translation>
    </message>
    <message>
        <source>Gross regional product</source>
        <translation>地区生产总值</translation>
    </message>
    <message>
        <source>Published growth</source>
        <translation>公布增速</translation>
    </message>
    <message>
        <source>Change of level</source>
        <translation>水平变化</translation>
    </message>
    <message>
        <source>Published values</source>
        <translation>公布值</translation>
    </message>
    <message>
        <source>Invention patents</source>
        <translation>发明专利</translation>
    </message>
    <message>
        <source>Implied bases</source>
        <translation>推算基数</translation>
    </message>
    <message>
        <source>Research and development</source>
        <translation>研发投入</translation>
    </message>
    <message>
        <source>Talent</source>
        <translation>人才</translation>
    </message>
    <message>
        <source>Technology platforms</source>
        <translation>科技平台</translation>
    </message>
    <message>
        <source>Shares of the clusters</source>
        <translation>产业集群份额</translation>
    </message>
    <message>
        <source>Output of the clusters</source>
        <translation>产业集群产值</translation>
    </message>
    <message>
        <source>Scale class and what is measured</source>
        <translation>规模级别与实测</translation>
    </message>
    <message>
        <source>Register of organisations</source>
        <translation>机构名录</translation>
    </message>
    <message>
        <source>Ranking of enterprises</source>
        <translation>企业排名</translation>
    </message>
    <message>
        <source>Revenue of enterprises</source>
        <translation>企业营收</translation>
    </message>
    <message>
        <source>Profit of enterprises</source>
        <translation>企业利润</translation>
    </message>
    <message>
        <source>Timeline of events</source>
        <translation>大事时间线</translation>
    </message>
    <message>
        <source>Progress towards the targets</source>
        <translation>目标进度</translation>
    </message>
    <message>
        <source>What the last load changed</source>
        <translation>最近一次载入</translation>
    </message>
    <message>
        <source>Conflicting claims</source>
        <translation>来源不一致</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>修订</translation>
    </message>
    <message>
        <source>Validation report</source>
        <translation>校验报告</translation>
    </message>
    <message>
        <source>Audit: what does not fit</source>
        <translation>审核：不相符之处</translation>
    </message>
    <message>
        <source>Growth by parts</source>
        <translation>增长分解</translation>
    </message>
    <message>
        <source>Structure against the area above</source>
        <translation>结构与上级地区对照</translation>
    </message>
    <message>
        <source>Concentration of the clusters</source>
        <translation>产业集群集中度</translation>
    </message>
    <message>
        <source>Enterprises by two measures</source>
        <translation>企业：两项指标对照</translation>
    </message>
    <message>
        <source>Distribution of enterprises</source>
        <translation>企业分布</translation>
    </message>
    <message>
        <source>Growth by what became of the enterprises</source>
        <translation>增长分解：续存、新进、退出、转类</translation>
    </message>
    <message>
        <source>Enterprises in all</source>
        <translation>企业总体</translation>
    </message>
    <message>
        <source>Enterprises in all over the years</source>
        <translation>企业总体历年变化</translation>
    </message>
    <message>
        <source>Milestones of enterprises</source>
        <translation>企业里程碑</translation>
    </message>
    <message>
        <source>Organisations recorded, by sector and kind</source>
        <translation>收录机构：按产业和类别</translation>
    </message>
    <message>
        <source>Clusters by number of organisations recorded</source>
        <translation>产业集群：收录机构数</translation>
    </message>
</context>
<context>
    <name>topics</name>
    <message>
        <source>Economy</source>
        <translation>经济总量</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>工业</translation>
    </message>
    <message>
        <source>Enterprises</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Innovation</source>
        <translation>创新</translation>
    </message>
    <message>
        <source>Talent</source>
        <translation>人才</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>投资</translation>
    </message>
    <message>
        <source>Foreign trade</source>
        <translation>外贸</translation>
    </message>
    <message>
        <source>Consumption</source>
        <translation>消费</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务业</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>金融</translation>
    </message>
    <message>
        <source>Public finance</source>
        <translation>财政</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>居民收入</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>人口</translation>
    </message>
    <message>
        <source>Geography</source>
        <translation>地理</translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <translation>基础设施</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Without a topic</source>
        <translation>未分类</translation>
    </message>
</context>
<context>
    <name>views::Actions</name>
    <message>
        <source>Milestones &amp;&amp; targets</source>
        <translation>里程碑与目标</translation>
    </message>
    <message>
        <source>Back to the filter before</source>
        <translation>返回上一筛选</translation>
    </message>
    <message>
        <source>Forward to the next filter</source>
        <translation>前进到下一筛选</translation>
    </message>
    <message>
        <source>Find indicators, regions, organisations…</source>
        <translation>查找指标、地区、机构…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>中文</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>浅色或深色</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>数字详情</translation>
    </message>
    <message>
        <source>Search the filters</source>
        <translation>搜索筛选项</translation>
    </message>
    <message>
        <source>Chart or table</source>
        <translation>图或表</translation>
    </message>
    <message>
        <source>Copy picture and rows</source>
        <translation>复制图片和数据行</translation>
    </message>
    <message>
        <source>Copy the statement</source>
        <translation>复制可引用语句</translation>
    </message>
    <message>
        <source>Lift all filters</source>
        <translation>取消全部筛选</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Next area</source>
        <translation>下一区域</translation>
    </message>
    <message>
        <source>Area before</source>
        <translation>上一区域</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Save the page as a picture</source>
        <translation>将本页存为图片</translation>
    </message>
    <message>
        <source>Save the view…</source>
        <translation>保存视图…</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>已存视图</translation>
    </message>
    <message>
        <source>Manage views…</source>
        <translation>管理视图…</translation>
    </message>
    <message>
        <source>Menu of a column or figure (also the Menu key)</source>
        <translation>列或图的菜单（也可按菜单键）</translation>
    </message>
</context>
<context>
    <name>views::BarChart</name>
    <message>
        <source>bars, as parts are negative</source>
        <translation>部分为负，以条形表示</translation>
    </message>
    <message>
        <source>bars, as groups overlap</source>
        <translation>各组有重叠，故用并列条形</translation>
    </message>
</context>
<context>
    <name>views::Chip</name>
    <message>
        <source>Delete removes this filter</source>
        <translation>按 Delete 移除此筛选</translation>
    </message>
    <message>
        <source>%1: %2. × or Delete removes this filter</source>
        <translation>%1：%2。点 × 或按 Delete 移除此筛选</translation>
    </message>
</context>
<context>
    <name>views::ChipBar</name>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>产业</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>清除全部</translation>
    </message>
    <message>
        <source>%1 / %2 observations</source>
        <translation>%1 / %2 条观测</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Show all filters</source>
        <translation>显示全部筛选</translation>
    </message>
    <message>
        <source>%1 / %2 enterprises (%3)</source>
        <translation>%1 / %2 家企业（%3年）</translation>
    </message>
    <message>
        <source>Name contains</source>
        <translation>名称包含</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>An older state of the data. Remove this to see the current one.</source>
        <translation>这是较早的数据状态；去掉此项即回到当前修订。</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>对照</translation>
    </message>
    <message>
        <source>What this revision says is dashed. Remove this to see one state only.</source>
        <translation>虚线为该修订的数值。移除后只显示当前所示的一份。</translation>
    </message>
</context>
<context>
    <name>views::ChoiceGroup</name>
    <message>
        <source>all %1</source>
        <translation>全部 %1</translation>
    </message>
    <message>
        <source>the other %1 …</source>
        <translation>其余 %1 个…</translation>
    </message>
    <message>
        <source>show fewer</source>
        <translation>收起</translation>
    </message>
</context>
<context>
    <name>views::ClustersPage</name>
    <message>
        <source>by</source>
        <translation>按</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>机构数</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>度量</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>产业</translation>
    </message>
    <message>
        <source>Kind of organisation</source>
        <translation>机构类型</translation>
    </message>
    <message>
        <source>How it is grouped</source>
        <translation>分组方式</translation>
    </message>
    <message>
        <source>Indicators are divided by sector only</source>
        <translation>指标只按产业划分</translation>
    </message>
    <message>
        <source>Enterprises</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>The enterprises of this dataset have no dimension to group them by. A text column of the enterprise table, such as sector or region, makes one.</source>
        <translation>本数据集的企业没有可用来分组的维度。企业表中有文本列（如产业、地区）即可分组。</translation>
    </message>
    <message>
        <source>Show the enterprises</source>
        <translation>查看企业</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
</context>
<context>
    <name>views::DataPage</name>
    <message>
        <source>Sections</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Validation report</source>
        <translation>校验报告</translation>
    </message>
    <message>
        <source>The current revision was taken in without an error: a package with errors is never loaded. Choose a package to see its report.</source>
        <translation>当前修订载入时没有错误：有错误的数据包一律不载入。选择一个数据包可查看其校验报告。</translation>
    </message>
    <message>
        <source>%1: no findings.</source>
        <translation>%1：没有发现问题。</translation>
    </message>
    <message>
        <source>%1: findings: %2</source>
        <translation>%1：发现 %2 处</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>修订</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
</context>
<context>
    <name>views::DecompositionView</name>
    <message>
        <source>%1 more rows in the table</source>
        <translation>表中另有 %1 行</translation>
    </message>
</context>
<context>
    <name>views::DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>数字详情</translation>
    </message>
    <message>
        <source>Filter by this</source>
        <translation>按此筛选</translation>
    </message>
    <message>
        <source>Copy the statement</source>
        <translation>复制可引用语句</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>关闭详情</translation>
    </message>
    <message>
        <source>Click a mark in a chart or a cell of a table to see where its number comes from.</source>
        <translation>点图中的标记或表中的单元格，即可看到数字的来历。</translation>
    </message>
</context>
<context>
    <name>views::DiffView</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Revised</source>
        <translation>修订</translation>
    </message>
    <message>
        <source>Within rounding</source>
        <translation>舍入之内</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Other rows</source>
        <translation>其他行</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>变动种类</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>筛选行</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Within rounding: perhaps the same number</source>
        <translation>舍入之内：可能是同一个数</translation>
    </message>
    <message>
        <source>Other rows of the dataset</source>
        <translation>数据集的其他行</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>After</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>Δ</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Δ %</source>
        <translation>差 %</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>没有变动。</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 / %2 行</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>其他字段</translation>
    </message>
    <message>
        <source>Same value, other status, growth or note</source>
        <translation>数值不变，状态、增速或备注有变</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>存为 CSV…</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>保存变动</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>What indicators and columns say of themselves</source>
        <translation>指标与字段定义的变动</translation>
    </message>
    <message>
        <source>Enterprises</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Rows of enterprises</source>
        <translation>企业行</translation>
    </message>
    <message>
        <source>row added</source>
        <translation>新增行</translation>
    </message>
    <message>
        <source>row removed</source>
        <translation>删除行</translation>
    </message>
    <message>
        <source>its figures, numbers unchanged: %1</source>
        <translation>数字未变的观测：%1 条</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>Without the numbers of single enterprises</source>
        <translation>不含单个企业的数值</translation>
    </message>
    <message>
        <source>Δ lies in</source>
        <translation>差的区间</translation>
    </message>
</context>
<context>
    <name>views::DimensionWords</name>
    <message>
        <source>none stated</source>
        <translation>未填报</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1等另 %2 项</translation>
    </message>
</context>
<context>
    <name>views::DotsView</name>
    <message>
        <source>one square = %1</source>
        <translation>每格＝%1</translation>
    </message>
    <message>
        <source>%1 more rows in the table</source>
        <translation>另有 %1 行见表</translation>
    </message>
    <message>
        <source>Others, summed: %1</source>
        <translation>其余合计：%1</translation>
    </message>
</context>
<context>
    <name>views::DumbbellChart</name>
    <message>
        <source>axis starts at %1</source>
        <translation>横轴自 %1 起</translation>
    </message>
    <message>
        <source>Only one period is shown: a dumbbell needs two.</source>
        <translation>只有一个时期：哑铃图需要两个。</translation>
    </message>
    <message>
        <source>%1 more rows in the table</source>
        <translation>另有 %1 行见表</translation>
    </message>
</context>
<context>
    <name>views::EnterpriseCard</name>
    <message>
        <source>Enterprises of the panel</source>
        <translation>企业面板</translation>
    </message>
    <message>
        <source>Find by name (/)</source>
        <translation>按名称查找 (/)</translation>
    </message>
    <message>
        <source>Find enterprises by part of their name</source>
        <translation>按名称的一部分查找企业</translation>
    </message>
    <message>
        <source>Statistics of a column</source>
        <translation>列统计</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Finding rows…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Sorting all rows…</source>
        <translation>正在排序全部行…</translation>
    </message>
    <message>
        <source>The dataset has no panel of enterprises.</source>
        <translation>数据集中没有企业面板。</translation>
    </message>
    <message>
        <source>The enterprises are still being loaded.</source>
        <translation>企业数据仍在载入。</translation>
    </message>
    <message>
        <source>No enterprise under these filters has “%1” in its name.</source>
        <translation>符合筛选条件的企业中，没有名称含“%1”的。</translation>
    </message>
    <message>
        <source>No enterprise-year matches the filters.</source>
        <translation>没有符合筛选条件的企业年度记录。</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除查找</translation>
    </message>
    <message>
        <source>Lift all filters</source>
        <translation>取消全部筛选</translation>
    </message>
    <message>
        <source>Copy the chosen rows, or all (Ctrl+Shift+C)</source>
        <translation>复制所选行，未选则复制全部 (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>name contains “%1”</source>
        <translation>名称包含“%1”</translation>
    </message>
    <message>
        <source>Dataset %1</source>
        <translation>数据集 %1</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>修订 %1</translation>
    </message>
    <message>
        <source>No filters</source>
        <translation>没有筛选</translation>
    </message>
    <message>
        <source>Filters: %1</source>
        <translation>筛选：%1</translation>
    </message>
</context>
<context>
    <name>views::EnterpriseTable</name>
    <message>
        <source>withheld</source>
        <translation>不予公布</translation>
    </message>
</context>
<context>
    <name>views::EnterprisesPage</name>
    <message>
        <source>Find in the table</source>
        <translation>在表中查找</translation>
    </message>
    <message>
        <source>Find in the table (/)</source>
        <translation>在表中查找（/）</translation>
    </message>
    <message>
        <source>This dataset has no enterprise panel: there are no places within a sector, no scatter plot, no distribution, and no growth by what became of the enterprises.</source>
        <translation>本数据集没有企业面板，因此没有行业内位次、散点图、分布图，也没有按企业存续与进退分解的增长。</translation>
    </message>
    <message>
        <source>They come with one more table in the data package: a row for each enterprise and year, with its id, name, year, sector, region and numbers such as revenue or employees. In datapackage.json each of its fields has a role: entity, name, period, dimension or measure. “linping-explorer generate-panel” writes an example.</source>
        <translation>在数据包中加入一张每家企业每年一行的表即可得到：含标识、名称、年份、产业、地区，以及营业收入、从业人员等数值；各字段在 datapackage.json 中注明 role：entity、name、period、dimension 或 measure。“linping-explorer generate-panel”可生成一个示例。</translation>
    </message>
</context>
<context>
    <name>views::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>导出所见内容</translation>
    </message>
    <message>
        <source>The whole page: %1</source>
        <translation>整页：%1</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG 图片</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG 矢量图</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV 表格</translation>
    </message>
    <message>
        <source>JSON for programs</source>
        <translation>JSON（供程序读取）</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Size, px</source>
        <translation>尺寸（像素）</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>倍率</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Width, px</source>
        <translation>宽（像素）</translation>
    </message>
    <message>
        <source>Height, px</source>
        <translation>高（像素）</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>A file name is missing.</source>
        <translation>还缺文件名。</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>没有文件夹 %1。</translation>
    </message>
    <message>
        <source>Replace %1?</source>
        <translation>替换 %1？</translation>
    </message>
    <message>
        <source>What the file holds now is lost.</source>
        <translation>文件现有内容将丢失。</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>替换该文件</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>另选文件名</translation>
    </message>
    <message>
        <source>The file exists.</source>
        <translation>文件已存在。</translation>
    </message>
    <message>
        <source>Withhold what tells of single enterprises</source>
        <translation>不公布会泄露单个企业的数字</translation>
    </message>
    <message>
        <source>The file will tell of single enterprises.</source>
        <translation>文件将泄露单个企业的数字。</translation>
    </message>
    <message>
        <source>Enterprises of the panel, as in the table: %1 rows</source>
        <translation>面板企业（同表格）：%1 行</translation>
    </message>
    <message>
        <source>The file will be %1.</source>
        <translation>文件将为 %1。</translation>
    </message>
    <message>
        <source>as needed</source>
        <translation>按需</translation>
    </message>
</context>
<context>
    <name>views::FigureCaption</name>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>Source: %1 and more, %2 in all</source>
        <translation>来源：%1 等，共 %2 个</translation>
    </message>
    <message>
        <source>hollow = implied by published growth, band = its interval</source>
        <translation>空心＝由公布增速推算，阴影＝区间</translation>
    </message>
    <message>
        <source>Comparability: %1</source>
        <translation>可比性：%1</translation>
    </message>
    <message>
        <source>contradictions: %1</source>
        <translation>矛盾 %1 处</translation>
    </message>
    <message>
        <source>gaps without a verdict: %1</source>
        <translation>不作判定的差距 %1 处</translation>
    </message>
    <message>
        <source>tests made: %1</source>
        <translation>共检查 %1 次</translation>
    </message>
    <message>
        <source>thresholds of the merger guidelines of 2010 and 2023</source>
        <translation>分级依据美国合并准则 2010、2023 年版</translation>
    </message>
    <message>
        <source>Composition of the enterprises</source>
        <translation>企业构成</translation>
    </message>
    <message>
        <source>enterprises: %1</source>
        <translation>企业 %1 家</translation>
    </message>
    <message>
        <source>Composition by year</source>
        <translation>历年构成</translation>
    </message>
    <message>
        <source>all enterprises</source>
        <translation>全部企业</translation>
    </message>
    <message>
        <source>dashed: revision %1</source>
        <translation>虚线：修订 %1</translation>
    </message>
    <message>
        <source>withheld: %1</source>
        <translation>不予公布：%1</translation>
    </message>
    <message>
        <source>compatible, one of them qualified: %1</source>
        <translation>相容（其一有限定语）%1 处</translation>
    </message>
    <message>
        <source>base %1</source>
        <translation>基期%1</translation>
    </message>
    <message>
        <source>bases from %1 to %2</source>
        <translation>基期从%1到%2不等</translation>
    </message>
    <message>
        <source>targets: %1</source>
        <translation>目标 %1 个</translation>
    </message>
    <message>
        <source>hollow = implied by published growth</source>
        <translation>空心 = 由公布增速推算</translation>
    </message>
    <message>
        <source>Revision %1 is not shown beside it: lines and bars alone can do that.</source>
        <translation>未并列显示修订 %1：只有折线图和柱状图可以并列。</translation>
    </message>
    <message>
        <source>moves between groups of: %1</source>
        <translation>重新归类按：%1</translation>
    </message>
    <message>
        <source>as in revision %1: nothing differs</source>
        <translation>与修订 %1 相同，无差异</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>To have them, lift the filter by %1.</source>
        <translation>如需这些数，请取消按%1的筛选。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>views::FigureImage</name>
    <message>
        <source>Filters: %1</source>
        <translation>筛选：%1</translation>
    </message>
    <message>
        <source>Dataset %1</source>
        <translation>数据集 %1</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>修订 %1</translation>
    </message>
    <message>
        <source>Without the table of the panel (%1 rows), which is exported by itself.</source>
        <translation>不含企业面板明细表（%1 行），该表单独导出。</translation>
    </message>
</context>
<context>
    <name>views::FilterPane</name>
    <message>
        <source>Find filters</source>
        <translation>搜索筛选项</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>产业</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>指标类别</translation>
    </message>
    <message>
        <source>Numbers: observations under the other filters</source>
        <translation>数字：其他筛选条件下的观测数</translation>
    </message>
    <message>
        <source>Numbers: organisations under the other filters</source>
        <translation>数字：其他筛选条件下的机构数</translation>
    </message>
    <message>
        <source>Name contains</source>
        <translation>名称包含</translation>
    </message>
    <message>
        <source>Part of an enterprise&apos;s name</source>
        <translation>企业名称的一部分</translation>
    </message>
    <message>
        <source>Numbers: enterprises under the other filters</source>
        <translation>数字：其他筛选条件下的企业数</translation>
    </message>
    <message>
        <source>Numbers: enterprises of %1 under the other filters</source>
        <translation>数字：其他筛选条件下 %1 年的企业数</translation>
    </message>
</context>
<context>
    <name>views::FilterWords</name>
    <message>
        <source>all below %1</source>
        <translation>%1所辖全部</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>name contains “%1”</source>
        <translation>名称包含“%1”</translation>
    </message>
</context>
<context>
    <name>views::GridHeader</name>
    <message>
        <source>Read as</source>
        <translation>识别为</translation>
    </message>
</context>
<context>
    <name>views::GridTable</name>
    <message>
        <source>The file as read</source>
        <translation>文件原文</translation>
    </message>
    <message>
        <source>This row is the header</source>
        <translation>此行是表头</translation>
    </message>
    <message>
        <source>Leave this row out</source>
        <translation>不读此行</translation>
    </message>
    <message>
        <source>Read this row</source>
        <translation>读取此行</translation>
    </message>
    <message>
        <source>Growth, % of</source>
        <translation>增速（%），所属期间</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>As the file</source>
        <translation>与文件一致</translation>
    </message>
</context>
<context>
    <name>views::HeatView</name>
    <message>
        <source>the latest %1 of %2 periods have room</source>
        <translation>%2 个时期中显示最近 %1 个</translation>
    </message>
    <message>
        <source>These figures have no periods: a heat map needs them.</source>
        <translation>这些数字没有时期：热力图需要时期。</translation>
    </message>
    <message>
        <source>%1 more rows in the table</source>
        <translation>另有 %1 行见表</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>无数字</translation>
    </message>
    <message>
        <source>implied</source>
        <translation>推算</translation>
    </message>
    <message>
        <source>earlier area</source>
        <translation>原区域</translation>
    </message>
</context>
<context>
    <name>views::HistogramView</name>
    <message>
        <source>Number of enterprises</source>
        <translation>企业数（家）</translation>
    </message>
    <message>
        <source>Enterprises: %1</source>
        <translation>企业：%1 家</translation>
    </message>
    <message>
        <source>Share: %1</source>
        <translation>占比：%1</translation>
    </message>
    <message>
        <source>%1 with zero or less, without a place on the scale</source>
        <translation>其中 %1 家为零或负数，对数轴上无位置</translation>
    </message>
</context>
<context>
    <name>views::ImpactView</name>
    <message>
        <source>Impact on saved views</source>
        <translation>对已存视图的影响</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Marks changed</source>
        <translation>变化的数据点</translation>
    </message>
    <message>
        <source>Largest change</source>
        <translation>最大变化</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>After</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>Δ</source>
        <translation>Δ</translation>
    </message>
    <message>
        <source>Comparability</source>
        <translation>可比性</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>No view is saved, so none changes. Ctrl+S saves what a page shows.</source>
        <translation>尚未保存视图，因此没有视图受影响。按 Ctrl+S 可保存页面所示内容。</translation>
    </message>
    <message>
        <source>%1 of %2 saved views change</source>
        <translation>%2 个已存视图中有 %1 个变化</translation>
    </message>
    <message>
        <source>series lost: %1</source>
        <translation>失去的序列：%1</translation>
    </message>
    <message>
        <source>Series lost</source>
        <translation>失去的序列</translation>
    </message>
    <message>
        <source>New series</source>
        <translation>新增的序列</translation>
    </message>
</context>
<context>
    <name>views::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>文件夹…</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>文件…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Take in as the current revision</source>
        <translation>载入为当前修订</translation>
    </message>
    <message>
        <source>Package folder</source>
        <translation>数据包文件夹</translation>
    </message>
    <message>
        <source>Storing…</source>
        <translation>正在入库…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>请先选择文件。</translation>
    </message>
    <message>
        <source>There are no figures to take in.</source>
        <translation>没有可以入库的数值。</translation>
    </message>
    <message>
        <source>The dataset holds all of it already.</source>
        <translation>数据集里已有全部内容。</translation>
    </message>
    <message>
        <source>Tables and packages</source>
        <translation>表格与数据包</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>A new dataset, %1: %2</source>
        <translation>新数据集 %1：%2</translation>
    </message>
    <message>
        <source>%1 against r%2 (%3): %4</source>
        <translation>%1 与 r%2（%3）比较：%4</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>Recipe: %1</source>
        <translation>配方：%1</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Next: see the changes</source>
        <translation>下一步：看差异</translation>
    </message>
    <message>
        <source>This file looks like those of the recipe “%1”.</source>
        <translation>此文件与配方“%1”的文件同类。</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>套用</translation>
    </message>
    <message>
        <source>Save as recipe</source>
        <translation>存为配方</translation>
    </message>
    <message>
        <source>Name of the recipe</source>
        <translation>配方名称</translation>
    </message>
    <message>
        <source>Saved. It is offered for the next file of this kind: “%1”</source>
        <translation>已保存。下次遇到同类文件时会提示套用：“%1”</translation>
    </message>
    <message>
        <source>As proposed for this file</source>
        <translation>按此文件的自动识别</translation>
    </message>
    <message>
        <source>Forget “%1”</source>
        <translation>删除配方“%1”</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>什么都没有存入。</translation>
    </message>
    <message>
        <source>%1 holds all of it already; nothing was stored.</source>
        <translation>%1 已有全部内容，未存入任何数据。</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>对应</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Save as recipe…</source>
        <translation>存为配方…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Watch this file and offer its changes</source>
        <translation>监视此文件，有变动时提示</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Take the last change back (%1)</source>
        <translation>撤销上一步修改（%1）</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>正在取消…</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Taken in as revision r%1 (%2) of %3: %4. It is the current revision now.</source>
        <translation>已存为 %3 的修订 r%1（%2）：%4。它现在是当前修订。</translation>
    </message>
    <message>
        <source>rows of the enterprise panel</source>
        <translation>企业面板的行</translation>
    </message>
    <message>
        <source>data package</source>
        <translation>数据包</translation>
    </message>
    <message>
        <source>Errors: %1. Nothing with errors is ever taken in; correct what the report names.</source>
        <translation>错误 %1 处。有错误的内容不会载入；请按报告更正。</translation>
    </message>
    <message>
        <source>Read as figures</source>
        <translation>按数字表读取</translation>
    </message>
    <message>
        <source>Read as rows of enterprises</source>
        <translation>按企业行读取</translation>
    </message>
    <message>
        <source>Figures with errors are left out: %1. The step “Meaning” says what is wrong with them.</source>
        <translation>有错误而未载入的数字：%1。错误详见“对应”一步。</translation>
    </message>
    <message>
        <source>What you changed here would be lost. Press Escape again to leave.</source>
        <translation>此处的修改将丢失。再按一次 Esc 离开。</translation>
    </message>
    <message>
        <source>The columns mean what they did when this file was taken in last; what it says of itself is read anew. “Recipes” has what is proposed without that.</source>
        <translation>各列含义与上次载入此文件时相同；文件自身写明的内容重新读取。在“配方”中可改用建议的含义。</translation>
    </message>
    <message>
        <source>Import · %1 of %2</source>
        <translation>导入 · 第 %1 个，共 %2 个</translation>
    </message>
    <message>
        <source>Choose a table or a data package, or drop it here: CSV and other text in any encoding, XLSX and ODS workbooks, SDMX-CSV, folders and zips with a datapackage.json, folders of tables. It is read and checked first; nothing is stored before you say so.</source>
        <translation>请选择表格或数据包，也可以拖到这里：任何编码的 CSV 等文本、XLSX 与 ODS 工作簿、SDMX-CSV、含 datapackage.json 的文件夹或压缩包、存放表格的文件夹。先读取并检查；在您确认之前什么都不会存入。</translation>
    </message>
    <message>
        <source>File, package folder or folder of tables</source>
        <translation>文件、数据包文件夹或存放表格的文件夹</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>全部取消</translation>
    </message>
    <message>
        <source>Neither this file nor those that wait behind it</source>
        <translation>这个文件和后面等待的文件都不导入</translation>
    </message>
    <message>
        <source>left out of the folder: %1</source>
        <translation>文件夹中未读取：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>下一个文件</translation>
    </message>
    <message>
        <source>Watch the folder %1 and offer its changes</source>
        <translation>监视文件夹 %1，有变动时提示</translation>
    </message>
    <message>
        <source>What was damaged of %1 is whole again.</source>
        <translation>%1 的损坏部分已修复。</translation>
    </message>
    <message>
        <source>damaged in the store, whole again once it is taken in</source>
        <translation>数据库中已损坏，载入后即可修复</translation>
    </message>
</context>
<context>
    <name>views::IndicatorsPage</name>
    <message>
        <source>No indicator</source>
        <translation>无指标</translation>
    </message>
    <message>
        <source>Choose an indicator</source>
        <translation>选择指标</translation>
    </message>
    <message>
        <source>Indicator: %1</source>
        <translation>指标：%1</translation>
    </message>
    <message>
        <source>Kind of chart</source>
        <translation>图形</translation>
    </message>
    <message>
        <source>Data table</source>
        <translation>数据表</translation>
    </message>
    <message>
        <source>Below each value: published growth in % left, change of level in % right</source>
        <translation>每格下行：左 公布增速 %，右 水平变化 %</translation>
    </message>
    <message>
        <source>Growth decomposed by</source>
        <translation>增长分解方式</translation>
    </message>
    <message>
        <source>Growth: parts</source>
        <translation>分解：分项</translation>
    </message>
    <message>
        <source>Growth: regions</source>
        <translation>分解：地区</translation>
    </message>
    <message>
        <source>Growth: sectors</source>
        <translation>分解：产业</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>All periods</source>
        <translation>全部期间</translation>
    </message>
    <message>
        <source>Periods shown</source>
        <translation>显示的期间</translation>
    </message>
    <message>
        <source>Withheld where more than a third of the peers has no figure</source>
        <translation>同级地区缺数超过三分之一时不予显示</translation>
    </message>
</context>
<context>
    <name>views::IssueReport</name>
    <message>
        <source>All %1</source>
        <translation>全部 %1</translation>
    </message>
    <message>
        <source>Errors %1</source>
        <translation>错误 %1</translation>
    </message>
    <message>
        <source>Warnings %1</source>
        <translation>警告 %1</translation>
    </message>
    <message>
        <source>Notices %1</source>
        <translation>提示 %1</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>按顺序</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>按规则</translation>
    </message>
    <message>
        <source>By file</source>
        <translation>按文件</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Filter findings</source>
        <translation>筛选结果</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>存为 CSV…</translation>
    </message>
    <message>
        <source>Validation report</source>
        <translation>校验报告</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Without a file</source>
        <translation>没有文件</translation>
    </message>
    <message>
        <source>The file has all of them.</source>
        <translation>导出的文件包含全部。</translation>
    </message>
    <message>
        <source>%1 of %2 findings</source>
        <translation>%1 / %2 条</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>No findings: everything is as it should be.</source>
        <translation>没有问题：一切正常。</translation>
    </message>
</context>
<context>
    <name>views::LineChart</name>
    <message>
        <source>axis starts at %1</source>
        <translation>纵轴自 %1 起</translation>
    </message>
    <message>
        <source>Boundary change %1</source>
        <translation>区划调整 %1</translation>
    </message>
    <message>
        <source>implied %1</source>
        <translation>推算 %1</translation>
    </message>
    <message>
        <source>also %1</source>
        <translation>另有 %1</translation>
    </message>
</context>
<context>
    <name>views::Lookup</name>
    <message>
        <source>Statement</source>
        <translation>语句</translation>
    </message>
    <message>
        <source>Enterprise %1 · %2</source>
        <extracomment>%1 is the id of an enterprise, %2 a year in which it has the name beside</extracomment>
        <translation>企业 %1 · %2年</translation>
    </message>
</context>
<context>
    <name>views::MappingOptions</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>引号</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Double quotes</source>
        <translation>双引号</translation>
    </message>
    <message>
        <source>Single quotes</source>
        <translation>单引号</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>结构</translation>
    </message>
    <message>
        <source>Point: 1,234.5</source>
        <translation>点号：1,234.5</translation>
    </message>
    <message>
        <source>Comma: 1.234,5</source>
        <translation>逗号：1.234,5</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>版式</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Header row</source>
        <translation>表头行</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>小数点</translation>
    </message>
    <message>
        <source>Rows of the header</source>
        <translation>表头行数</translation>
    </message>
    <message>
        <source>e.g. 2024, 2024-Q1, 2024-05</source>
        <translation>如 2024、2024-Q1、2024-05</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Unstated</source>
        <translation>不注明</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1（隐藏）</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新建：%1</translation>
    </message>
    <message>
        <source>as in the rows</source>
        <translation>见各行</translation>
    </message>
    <message>
        <source>as in the header</source>
        <translation>见表头</translation>
    </message>
    <message>
        <source>The file says “%1”.</source>
        <translation>文件中写作“%1”。</translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation>见文件</translation>
    </message>
    <message>
        <source>unstated</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>The file: %1</source>
        <translation>文件本身：%1</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>含义</translation>
    </message>
</context>
<context>
    <name>views::MappingOutcome</name>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Sample as stored</source>
        <translation>入库样例</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>识别结果</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>观测</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Not published or withheld: never zero.</source>
        <translation>未公布或保密，不作 0。</translation>
    </message>
    <message>
        <source>regions</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>…另有 %1 条</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Every figure stands in the dataset already: there is nothing to take in.</source>
        <translation>全部数值都已在数据集中，没有可入库的内容。</translation>
    </message>
    <message>
        <source>Against the dataset: %1 added, %2 revised, %3 removed</source>
        <translation>与数据集比较：新增 %1，修订 %2，删除 %3</translation>
    </message>
    <message>
        <source>Choose another dataset at the left if it belongs there.</source>
        <translation>如应归入已有数据集，请在左侧选择。</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>匹配</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation>去填</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Its regions are not those of the dataset: it becomes a dataset of its own, “%1”.</source>
        <translation>其地区不属于该数据集：将成为单独的数据集“%1”。</translation>
    </message>
    <message>
        <source>Growth, %</source>
        <translation>增速，%</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>to remove</source>
        <translation>待删除</translation>
    </message>
    <message>
        <source>As it is, it becomes a dataset of its own, “%1”.</source>
        <translation>照此将成为单独的数据集“%1”。</translation>
    </message>
</context>
<context>
    <name>views::MappingPage</name>
    <message>
        <source>above the table</source>
        <translation>跳过：表上方</translation>
    </message>
    <message>
        <source>header</source>
        <translation>表头</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>below the table</source>
        <translation>跳过：表下方</translation>
    </message>
    <message>
        <source>As read</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>Grey: left out · tinted: header · framed: read with a qualifier · red: reported</source>
        <translation>灰色：跳过 · 着色：表头 · 加框：读出限定词 · 红色：有问题</translation>
    </message>
    <message>
        <source>%1 rows, %2 columns. Click a column&apos;s head to change its meaning, a row&apos;s number to change its use.</source>
        <translation>%1 行，%2 列；点列头改含义，点行号改行的用途</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
</context>
<context>
    <name>views::MarkChart</name>
    <message>
        <source>%1 of %2 listed; the table has all.</source>
        <translation>列出 %1 / %2；全部见表。</translation>
    </message>
</context>
<context>
    <name>views::MarkTip</name>
    <message>
        <source>Implied by published growth: %1 %2</source>
        <translation>由公布增速推算：%1 %2</translation>
    </message>
    <message>
        <source>Published growth: %1 (%2)</source>
        <translation>公布增速：%1（%2）</translation>
    </message>
    <message>
        <source>Change of level: %1</source>
        <translation>水平变化：%1</translation>
    </message>
    <message>
        <source>Also published: %1 (%2, %3)</source>
        <translation>另有公布：%1（%2，%3）</translation>
    </message>
    <message>
        <source>No number: %1</source>
        <translation>无数字：%1</translation>
    </message>
    <message>
        <source>Share: %1</source>
        <translation>占比：%1</translation>
    </message>
    <message>
        <source>Area before the boundary change</source>
        <translation>区划调整前的区域</translation>
    </message>
    <message>
        <source>%1 %2 class</source>
        <translation>%1%2级</translation>
    </message>
    <message>
        <source>Other revision: %1</source>
        <translation>另一修订：%1</translation>
    </message>
    <message>
        <source>Members with a figure: %1</source>
        <translation>有数的成员：%1</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>从%1到%2</translation>
    </message>
</context>
<context>
    <name>views::MeasureCard</name>
    <message>
        <source>Computing…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>Of the rows shown</source>
        <translation>按所显示的行计算</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>With a number</source>
        <translation>有数值</translation>
    </message>
    <message>
        <source>Without a number</source>
        <translation>无数值</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均数</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>最小值</translation>
    </message>
    <message>
        <source>Lower quartile</source>
        <translation>下四分位数</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Upper quartile</source>
        <translation>上四分位数</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>Of the rows shown, in %1</source>
        <translation>按所显示的行计算，单位：%1</translation>
    </message>
    <message>
        <source>withheld: the number of a single enterprise</source>
        <translation>不予公布：这是单个企业的数</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copied without the numbers of single enterprises, of which some are withheld</source>
        <translation>已复制；单个企业的数未复制，因其中有不予公布的</translation>
    </message>
    <message>
        <source>Copied without what would tell of a single enterprise</source>
        <translation>已复制；会泄露单个企业的数未复制</translation>
    </message>
    <message>
        <source>Standard deviation (population)</source>
        <translation>标准差（总体）</translation>
    </message>
</context>
<context>
    <name>views::NameMatching</name>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件中</translation>
    </message>
    <message>
        <source>In the dataset</source>
        <translation>数据集中</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不读</translation>
    </message>
    <message>
        <source>The dataset has no “%1”: what was chosen stays. Type part of a name to see those it has.</source>
        <translation>数据集中没有“%1”，保留原来的选择。键入名称的一部分可查看已有的名称。</translation>
    </message>
</context>
<context>
    <name>views::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>views::OverviewPage</name>
    <message>
        <source>Latest available · each figure with its own date</source>
        <translation>最新可得 · 各指标时点见右上角</translation>
    </message>
    <message>
        <source>All enterprises of the panel · change against the year before</source>
        <translation>面板全部企业 · 与上年相比</translation>
    </message>
</context>
<context>
    <name>views::PageTitle</name>
    <message>
        <source>%1 regions</source>
        <translation>%1个地区</translation>
    </message>
</context>
<context>
    <name>views::PairedSeries</name>
    <message>
        <source>from %1 to %2</source>
        <translation>对比 %1 与 %2</translation>
    </message>
    <message>
        <source>without both numbers: %1</source>
        <translation>其中一期未公布数字的：%1</translation>
    </message>
</context>
<context>
    <name>views::PanelPage</name>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>against</source>
        <translation>对照</translation>
    </message>
    <message>
        <source>Measure across the scatter plot</source>
        <translation>散点图横轴指标</translation>
    </message>
    <message>
        <source>Moves between</source>
        <translation>归类变动按</translation>
    </message>
    <message>
        <source>Groups that enterprises move between in their flows</source>
        <translation>企业增长分解中重新归类所依据的分组</translation>
    </message>
    <message>
        <source>no groups</source>
        <translation>不分组</translation>
    </message>
</context>
<context>
    <name>views::PickList</name>
    <message>
        <source>Type to search</source>
        <translation>输入以查找</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Nothing is called “%1” here.</source>
        <translation>没有名为“%1”的条目。</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在查找…</translation>
    </message>
</context>
<context>
    <name>views::PlotGround</name>
    <message>
        <source>log</source>
        <translation>对数</translation>
    </message>
</context>
<context>
    <name>views::ProfileFrame</name>
    <message>
        <source>Copy the profile (Ctrl+C)</source>
        <translation>复制企业档案（Ctrl+C）</translation>
    </message>
    <message>
        <source>Close the profile (Esc)</source>
        <translation>关闭企业档案（Esc）</translation>
    </message>
    <message>
        <source>Profile of an enterprise</source>
        <translation>企业档案</translation>
    </message>
    <message>
        <source>Numbers of the enterprise by year</source>
        <translation>企业历年数据</translation>
    </message>
    <message>
        <source>%1 of %2 milestones</source>
        <translation>里程碑 %1/%2</translation>
    </message>
</context>
<context>
    <name>views::ProgressView</name>
    <message>
        <source>no figure to measure against</source>
        <translation>没有可对照的数字</translation>
    </message>
    <message>
        <source>needs %1 a year</source>
        <translation>每年需 %1</translation>
    </message>
    <message>
        <source>%1 reached</source>
        <translation>已达 %1</translation>
    </message>
    <message>
        <source>%1 of %2 shown here, all in the table</source>
        <translation>此处列出%2个中的%1个，全部见表格</translation>
    </message>
</context>
<context>
    <name>views::RenamingBar</name>
    <message>
        <source>Take as the same</source>
        <translation>视为同一指标</translation>
    </message>
    <message>
        <source>Taken for the same indicators: %1</source>
        <translation>视为同一指标：%1</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>分开处理</translation>
    </message>
</context>
<context>
    <name>views::RevisionSection</name>
    <message>
        <source>Changes from</source>
        <translation>变动：从</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Changes to</source>
        <translation>变动：至</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>修订</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>入库时间</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>修订</translation>
    </message>
    <message>
        <source>current</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>显示中</translation>
    </message>
    <message>
        <source>Choose two different revisions to see what changed.</source>
        <translation>请选择两个不同的修订来查看变动。</translation>
    </message>
    <message>
        <source>This is the first revision: nothing came before it to compare with. Each file that is taken in makes another one.</source>
        <translation>这是第一个修订，没有更早的可比较。每载入一个文件就会产生新的修订。</translation>
    </message>
    <message>
        <source>Show %1 as it was</source>
        <translation>按 %1 查看</translation>
    </message>
    <message>
        <source>Make %1 current</source>
        <translation>将 %1 设为当前</translation>
    </message>
    <message>
        <source>It is shown already.</source>
        <translation>正在显示。</translation>
    </message>
    <message>
        <source>It is current already.</source>
        <translation>已是当前修订。</translation>
    </message>
    <message>
        <source>Show %1 beside</source>
        <translation>以 %1 对照</translation>
    </message>
    <message>
        <source>Charts over time draw what %1 says dashed, beside what is shown.</source>
        <translation>时间序列图以虚线画出 %1 的数值，与当前显示并列。</translation>
    </message>
    <message>
        <source>It is what is shown.</source>
        <translation>当前显示的就是它。</translation>
    </message>
    <message>
        <source>Other rows</source>
        <translation>其他行</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Revisions, newest first (+ added, ~ revised, − removed)</source>
        <translation>修订（新的在前；+ 新增，~ 修订，− 删除）</translation>
    </message>
    <message>
        <source>r%1 came from %2</source>
        <translation>r%1 来自 %2</translation>
    </message>
    <message>
        <source>a table, with the meaning of its columns</source>
        <translation>表格，已存各列含义</translation>
    </message>
    <message>
        <source>figures with errors, left out: %1</source>
        <translation>有错误而未载入的数字：%1</translation>
    </message>
    <message>
        <source>warnings: %1</source>
        <translation>警告：%1</translation>
    </message>
    <message>
        <source>Findings: %1</source>
        <translation>发现问题 %1 处</translation>
    </message>
    <message>
        <source>Findings in the file of r%1</source>
        <translation>r%1 来源文件中发现的问题</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>added in %1</source>
        <translation>%1 新增</translation>
    </message>
    <message>
        <source>removed in %1</source>
        <translation>%1 删除</translation>
    </message>
    <message>
        <source>File of %1</source>
        <translation>%1 的文件</translation>
    </message>
</context>
<context>
    <name>views::SaveCsv</name>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
</context>
<context>
    <name>views::SaveViewDialog</name>
    <message>
        <source>Save view</source>
        <translation>保存视图</translation>
    </message>
    <message>
        <source>Save what is shown as a view</source>
        <translation>将所示内容保存为视图</translation>
    </message>
    <message>
        <source>It keeps figures and filter, not the numbers: opened later, it shows the data of then. Before an update is taken in you see whether it changes.</source>
        <translation>视图保存图表与筛选，不保存数字：以后打开时显示届时的数据。更新数据之前可以看到它是否会变化。</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>视图名称</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>视图需要名称。</translation>
    </message>
    <message>
        <source>There is a view of this name: it will be replaced.</source>
        <translation>已有同名视图，将被替换。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>views::ScatterView</name>
    <message>
        <source>%1 without a place on the axes</source>
        <translation>%1 家在坐标轴上无位置</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Enterprises in a cell:</source>
        <translation>每格企业数：</translation>
    </message>
    <message>
        <source>Enterprises: %1</source>
        <translation>企业：%1 家</translation>
    </message>
</context>
<context>
    <name>views::ShortcutsCard</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Arrow keys move between marks, Return picks one, Escape closes this card.</source>
        <translation>方向键在标记间移动，回车选定，Esc 关闭此卡片。</translation>
    </message>
    <message>
        <source>Find in the table of enterprises</source>
        <translation>在企业表中查找</translation>
    </message>
</context>
<context>
    <name>views::SlopeChart</name>
    <message>
        <source>axis starts at %1</source>
        <translation>纵轴自 %1 起</translation>
    </message>
    <message>
        <source>no number:</source>
        <translation>无数字：</translation>
    </message>
    <message>
        <source>Only one period is shown: a slope needs two.</source>
        <translation>只有一个时期：斜率图需要两个。</translation>
    </message>
</context>
<context>
    <name>views::SmallMultiples</name>
    <message>
        <source>the same scale in every panel</source>
        <translation>各小图刻度相同</translation>
    </message>
    <message>
        <source>axis starts at %1</source>
        <translation>纵轴自 %1 起</translation>
    </message>
    <message>
        <source>%1 of %2 panels have room</source>
        <translation>%2 个小图中显示 %1 个</translation>
    </message>
</context>
<context>
    <name>views::StackedBarChart</name>
    <message>
        <source>share, %</source>
        <translation>占比，%</translation>
    </message>
    <message>
        <source>Other sectors</source>
        <translation>其他产业</translation>
    </message>
    <message>
        <source>Other groups</source>
        <translation>其他各组</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>不予公布</translation>
    </message>
</context>
<context>
    <name>views::StatusLine</name>
    <message>
        <source>Computing…</source>
        <translation>计算中…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>No dataset</source>
        <translation>没有数据集</translation>
    </message>
    <message>
        <source>Dataset %1 %2</source>
        <translation>数据集 %1 %2</translation>
    </message>
    <message>
        <source>Revision r%1 · %2</source>
        <translation>修订 r%1 · %2</translation>
    </message>
    <message>
        <source>Observations: %1</source>
        <translation>%1 条观测</translation>
    </message>
    <message>
        <source>Enterprise-years: %1</source>
        <translation>%1 家企业·年</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>%1 个来源</translation>
    </message>
    <message>
        <source>Organisations: %1</source>
        <translation>%1 家机构</translation>
    </message>
</context>
<context>
    <name>views::StepBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
</context>
<context>
    <name>views::TableImage</name>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 / %2 行</translation>
    </message>
</context>
<context>
    <name>views::Tile</name>
    <message>
        <source>Chart or table (T)</source>
        <translation>图或表（T）</translation>
    </message>
    <message>
        <source>Chart or table</source>
        <translation>图或表</translation>
    </message>
    <message>
        <source>Copy picture and rows</source>
        <translation>复制图片和数据行</translation>
    </message>
    <message>
        <source>Lift all filters</source>
        <translation>取消全部筛选</translation>
    </message>
    <message>
        <source>Nothing in this table has “%1” in it.</source>
        <translation>表中没有含“%1”的行。</translation>
    </message>
    <message>
        <source>This could not be worked out; the message above says why.</source>
        <translation>此图无法得出，原因见上方的提示。</translation>
    </message>
</context>
<context>
    <name>views::TilesView</name>
    <message>
        <source>published %1</source>
        <translation>公布 %1</translation>
    </message>
    <message>
        <source>computed %1</source>
        <translation>计算 %1</translation>
    </message>
    <message>
        <source>no upper bound</source>
        <translation>下限，无上界</translation>
    </message>
    <message>
        <source>— no year before</source>
        <translation>— 无上年同期</translation>
    </message>
    <message>
        <source>implied last year %1</source>
        <translation>推算上年 %1</translation>
    </message>
    <message>
        <source>implied last year %1–%2</source>
        <translation>推算上年 %1–%2</translation>
    </message>
    <message>
        <source>%1 of %2 known</source>
        <translation>已知 %1 / %2 家</translation>
    </message>
    <message>
        <source>change: %1</source>
        <translation>变动：%1</translation>
    </message>
    <message>
        <source>%1, before %2 of %3</source>
        <translation>%1，上年 %2 / %3</translation>
    </message>
</context>
<context>
    <name>views::TimelineView</name>
    <message>
        <source>solid = happened, hollow = planned</source>
        <translation>实心＝已发生，空心＝计划</translation>
    </message>
    <message>
        <source>%1 undated</source>
        <translation>%1 件无日期</translation>
    </message>
    <message>
        <source>%1 without room for their title</source>
        <translation>%1 件标题放不下</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>无日期</translation>
    </message>
</context>
<context>
    <name>views::TopBar</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Find figure, firm…</source>
        <translation>查找指标、企业…</translation>
    </message>
</context>
<context>
    <name>views::TransformChooser</name>
    <message>
        <source>Level</source>
        <translation>水平</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>公布增速</translation>
    </message>
    <message>
        <source>Change %</source>
        <translation>水平变化 %</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化量</translation>
    </message>
    <message>
        <source>Change pp</source>
        <translation>百分点变化</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>指数</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Transform</source>
        <translation>变换</translation>
    </message>
    <message>
        <source>Not for this indicator: %1.</source>
        <translation>不适用于此指标：%1。</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More transforms</source>
        <translation>更多变换</translation>
    </message>
</context>
<context>
    <name>views::TreemapView</name>
    <message>
        <source>Without sector</source>
        <translation>无产业归属</translation>
    </message>
    <message>
        <source>Withheld: %1</source>
        <translation>不予公布：%1</translation>
    </message>
</context>
<context>
    <name>views::ViewsDialog</name>
    <message>
        <source>Saved views</source>
        <translation>已存视图</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>重命名（F2）</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>删除（Del）</translation>
    </message>
    <message>
        <source>No view is saved yet. Ctrl+S saves what a page shows, with its filter, under a name.</source>
        <translation>尚未保存视图。按 Ctrl+S 可将页面所示内容连同筛选以名称保存。</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>视图需要名称。</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>已删除：%1</translation>
    </message>
</context>
<context>
    <name>views::WaterfallView</name>
    <message>
        <source>Total %1</source>
        <translation>%1合计</translation>
    </message>
    <message>
        <source>Enterprises: %1</source>
        <translation>企业：%1 家</translation>
    </message>
    <message>
        <source>Without a number: %1</source>
        <translation>无数字：%1 家</translation>
    </message>
    <message>
        <source>Pull: %1 pp</source>
        <translation>拉动：%1 个百分点</translation>
    </message>
    <message>
        <source>rounded: the parts may not add up</source>
        <translation>四舍五入：分项之和可能与合计不等</translation>
    </message>
    <message>
        <source>Enterprises</source>
        <translation>企业</translation>
    </message>
</context>
<context>
    <name>views::YearRange</name>
    <message>
        <source>%1: observations: %2</source>
        <translation>%1 年：%2 条观测</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>起始年份</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>结束年份</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>base missing</source>
        <translation>上年同期缺</translation>
    </message>
    <message>
        <source>other boundary</source>
        <translation>区划不同</translation>
    </message>
    <message>
        <source>unit differs</source>
        <translation>单位不同</translation>
    </message>
    <message>
        <source>division by zero</source>
        <translation>除数为零</translation>
    </message>
    <message>
        <source>base not positive</source>
        <translation>基数非正</translation>
    </message>
    <message>
        <source>filtered out</source>
        <translation>被筛选排除</translation>
    </message>
    <message>
        <source>reference missing</source>
        <translation>参照缺</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>不可比</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>精确</translation>
    </message>
    <message>
        <source>over</source>
        <translation>超</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>以上</translation>
    </message>
    <message>
        <source>nearly</source>
        <translation>近</translation>
    </message>
    <message>
        <source>about</source>
        <translation>约</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>达</translation>
    </message>
    <message>
        <source>in the class of</source>
        <translation>量级</translation>
    </message>
    <message>
        <source>equivalent to</source>
        <translation>相当于</translation>
    </message>
    <message>
        <source>several</source>
        <translation>若干</translation>
    </message>
    <message>
        <source>status not stated</source>
        <translation>状态未注明</translation>
    </message>
    <message>
        <source>final</source>
        <translation>最终</translation>
    </message>
    <message>
        <source>preliminary</source>
        <translation>初步</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>预计</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>no note</source>
        <translation>无注释</translation>
    </message>
    <message>
        <source>rounded by the source</source>
        <translation>来源已舍入</translation>
    </message>
    <message>
        <source>truncated by the source</source>
        <translation>来源已截尾</translation>
    </message>
    <message>
        <source>revised</source>
        <translation>已修订</translation>
    </message>
    <message>
        <source>restated</source>
        <translation>已重述</translation>
    </message>
    <message>
        <source>unaudited</source>
        <translation>未经审计</translation>
    </message>
    <message>
        <source>single quarter</source>
        <translation>单季</translation>
    </message>
    <message>
        <source>recalculated to the present area</source>
        <translation>按现区划重算</translation>
    </message>
    <message>
        <source>level</source>
        <translation>水平</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>index</source>
        <translation>指数</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>位次</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>比值</translation>
    </message>
    <message>
        <source>change</source>
        <translation>变化量</translation>
    </message>
    <message>
        <source>stock or flow not stated</source>
        <translation>存量或流量未注明</translation>
    </message>
    <message>
        <source>stock at the end of the period</source>
        <translation>期末存量</translation>
    </message>
    <message>
        <source>flow over the period</source>
        <translation>期间流量</translation>
    </message>
    <message>
        <source>price basis not stated</source>
        <translation>价格口径未注明</translation>
    </message>
    <message>
        <source>current prices</source>
        <translation>现价</translation>
    </message>
    <message>
        <source>constant prices</source>
        <translation>不变价</translation>
    </message>
    <message>
        <source>basis not stated</source>
        <translation>口径未注明</translation>
    </message>
    <message>
        <source>at comparable prices</source>
        <translation>可比价</translation>
    </message>
    <message>
        <source>nominal</source>
        <translation>名义</translation>
    </message>
    <message>
        <source>of numbers</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>scope not stated</source>
        <translation>范围未注明</translation>
    </message>
    <message>
        <source>matched scope</source>
        <translation>同口径</translation>
    </message>
    <message>
        <source>scope as published</source>
        <translation>公布口径</translation>
    </message>
    <message>
        <source>official</source>
        <translation>官方</translation>
    </message>
    <message>
        <source>press</source>
        <translation>报刊</translation>
    </message>
    <message>
        <source>company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>copy of another text</source>
        <translation>转载</translation>
    </message>
    <message>
        <source>encyclopaedia</source>
        <translation>百科</translation>
    </message>
    <message>
        <source>self-published media</source>
        <translation>自媒体</translation>
    </message>
    <message>
        <source>without a tier</source>
        <translation>未分层级</translation>
    </message>
    <message>
        <source>pillar</source>
        <translation>支柱</translation>
    </message>
    <message>
        <source>wing</source>
        <translation>两翼</translation>
    </message>
    <message>
        <source>emerging</source>
        <translation>未来</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>enterprise</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>institution</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>event</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>direction not stated</source>
        <translation>方向未注明</translation>
    </message>
    <message>
        <source>at least this</source>
        <translation>不低于</translation>
    </message>
    <message>
        <source>at most this</source>
        <translation>不高于</translation>
    </message>
    <message>
        <source>about this</source>
        <translation>约为</translation>
    </message>
    <message>
        <source>Published value</source>
        <translation>公布值</translation>
    </message>
    <message>
        <source>Published growth</source>
        <translation>公布增速</translation>
    </message>
    <message>
        <source>Change of level, %</source>
        <translation>水平变化，%</translation>
    </message>
    <message>
        <source>Change of level, absolute</source>
        <translation>水平变化，绝对量</translation>
    </message>
    <message>
        <source>Change in percentage points</source>
        <translation>百分点变化</translation>
    </message>
    <message>
        <source>Index, base = 100</source>
        <translation>指数，基期＝100</translation>
    </message>
    <message>
        <source>Share of the published total</source>
        <translation>占公布总量的比重</translation>
    </message>
    <message>
        <source>Implied base</source>
        <translation>推算基数</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>折线</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>柱</translation>
    </message>
    <message>
        <source>Stacked bars</source>
        <translation>堆积柱</translation>
    </message>
    <message>
        <source>Treemap</source>
        <translation>矩形树图</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>方点</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>数字卡片</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>compatible</source>
        <translation>相容</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>comparable</source>
        <translation>可比</translation>
    </message>
    <message>
        <source>comparable with reservations</source>
        <translation>有保留地可比</translation>
    </message>
    <message>
        <source>must not be compared</source>
        <translation>不可比</translation>
    </message>
    <message>
        <source>different units</source>
        <translation>单位不同</translation>
    </message>
    <message>
        <source>different kinds of figure</source>
        <translation>数字类型不同</translation>
    </message>
    <message>
        <source>periods of different length</source>
        <translation>期间长度不同</translation>
    </message>
    <message>
        <source>different price bases</source>
        <translation>价格口径不同</translation>
    </message>
    <message>
        <source>earlier and present area in one series</source>
        <translation>同一序列混有原区划与现区划</translation>
    </message>
    <message>
        <source>real and nominal growth mixed</source>
        <translation>可比价与名义增速混用</translation>
    </message>
    <message>
        <source>growth basis not stated</source>
        <translation>增速口径未注明</translation>
    </message>
    <message>
        <source>growth scope not stated</source>
        <translation>增速范围未注明</translation>
    </message>
    <message>
        <source>final or preliminary not stated</source>
        <translation>未注明初步或最终</translation>
    </message>
    <message>
        <source>final and preliminary figures mixed</source>
        <translation>最终数与初步数混用</translation>
    </message>
    <message>
        <source>exact and qualified figures mixed</source>
        <translation>精确数与带限定的数混用</translation>
    </message>
    <message>
        <source>data vintage not stated</source>
        <translation>数据版次未注明</translation>
    </message>
    <message>
        <source>Not divided by sector: the sector filter does not apply.</source>
        <translation>未按产业划分：产业筛选对其不起作用。</translation>
    </message>
    <message>
        <source>Undated entries are kept: the year filter does not apply to them.</source>
        <translation>保留无日期的条目：年份筛选对其不起作用。</translation>
    </message>
    <message>
        <source>Series without a value at the base period are left out of the index.</source>
        <translation>基期无值的序列不列入指数。</translation>
    </message>
    <message>
        <source>Only the first entries are shown.</source>
        <translation>只显示前面的条目。</translation>
    </message>
    <message>
        <source>No figure matches the filters.</source>
        <translation>没有符合筛选条件的数字。</translation>
    </message>
    <message>
        <source>Indicators in another unit are left out.</source>
        <translation>单位不同的指标未列入。</translation>
    </message>
    <message>
        <source>Organisations without a sector are counted apart.</source>
        <translation>无产业归属的机构单独计数。</translation>
    </message>
    <message>
        <source>met</source>
        <translation>已达成</translation>
    </message>
    <message>
        <source>on path</source>
        <translation>按进度</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>落后</translation>
    </message>
    <message>
        <source>cannot be decided</source>
        <translation>无法判定</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>green</source>
        <translation>绿</translation>
    </message>
    <message>
        <source>amber</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>red</source>
        <translation>红</translation>
    </message>
    <message>
        <source>Decomposition</source>
        <translation>增长分解</translation>
    </message>
    <message>
        <source>claims contradict</source>
        <translation>说法不一致</translation>
    </message>
    <message>
        <source>parts against the whole</source>
        <translation>分项与合计</translation>
    </message>
    <message>
        <source>ratio against its parts</source>
        <translation>比率与分子分母</translation>
    </message>
    <message>
        <source>remainder against its parts</source>
        <translation>差额与各项</translation>
    </message>
    <message>
        <source>growth against levels</source>
        <translation>增速与水平</translation>
    </message>
    <message>
        <source>outside its range</source>
        <translation>超出取值范围</translation>
    </message>
    <message>
        <source>inside the computed interval</source>
        <translation>在计算区间内</translation>
    </message>
    <message>
        <source>overlaps the computed interval</source>
        <translation>与计算区间部分重合</translation>
    </message>
    <message>
        <source>outside the computed interval</source>
        <translation>在计算区间外</translation>
    </message>
    <message>
        <source>from loss to profit</source>
        <translation>扭亏为盈</translation>
    </message>
    <message>
        <source>loss widened</source>
        <translation>增亏</translation>
    </message>
    <message>
        <source>loss narrowed</source>
        <translation>减亏</translation>
    </message>
    <message>
        <source>from profit to loss</source>
        <translation>由盈转亏</translation>
    </message>
    <message>
        <source>Average growth a year</source>
        <translation>年均增长</translation>
    </message>
    <message>
        <source>Real index, base = 100</source>
        <translation>实际指数，基期＝100</translation>
    </message>
    <message>
        <source>Rank among peers</source>
        <translation>同级位次</translation>
    </message>
    <message>
        <source>Per head</source>
        <translation>人均</translation>
    </message>
    <message>
        <source>Contribution to the increment</source>
        <translation>贡献率</translation>
    </message>
    <message>
        <source>Pull on growth</source>
        <translation>拉动</translation>
    </message>
    <message>
        <source>Implied deflator, change</source>
        <translation>隐含平减指数变动</translation>
    </message>
    <message>
        <source>Single period from year to date</source>
        <translation>累计转当期</translation>
    </message>
    <message>
        <source>Cumulative from January</source>
        <translation>当期转累计</translation>
    </message>
    <message>
        <source>it is no amount or count</source>
        <translation>不是总量或计数</translation>
    </message>
    <message>
        <source>it is no rate, share or index</source>
        <translation>不是速度、比重或指数</translation>
    </message>
    <message>
        <source>it has no ratio to a base</source>
        <translation>与基期之比没有意义</translation>
    </message>
    <message>
        <source>it is a rank or a change itself</source>
        <translation>本身已是位次或增减</translation>
    </message>
    <message>
        <source>it is no flow: a stock runs over no period</source>
        <translation>不是流量：存量没有时段</translation>
    </message>
    <message>
        <source>it is per head already: such figures are neither added nor divided again</source>
        <translation>本身已是人均：不相加，也不再除以人口</translation>
    </message>
    <message>
        <source>the dataset declares no whole of which it is a part</source>
        <translation>数据集未声明其所属总体</translation>
    </message>
    <message>
        <source>no two regions under one parent have figures</source>
        <translation>没有两个同级地区有数据</translation>
    </message>
    <message>
        <source>the dataset has no population to divide by</source>
        <translation>数据集没有可用的人口</translation>
    </message>
    <message>
        <source>no published growth says that it is real</source>
        <translation>没有注明可比价的公布增速</translation>
    </message>
    <message>
        <source>just over</source>
        <translation>略超</translation>
    </message>
    <message>
        <source>no group</source>
        <translation>无分组</translation>
    </message>
    <message>
        <source>Sum of the peers</source>
        <translation>同级合计</translation>
    </message>
    <message>
        <source>Mean of the peers</source>
        <translation>同级平均</translation>
    </message>
    <message>
        <source>Median of the peers</source>
        <translation>同级中位数</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>直方图</translation>
    </message>
    <message>
        <source>Scatter plot</source>
        <translation>散点图</translation>
    </message>
    <message>
        <source>Waterfall</source>
        <translation>瀑布图</translation>
    </message>
    <message>
        <source>The enterprises are still being loaded.</source>
        <translation>企业数据仍在加载。</translation>
    </message>
    <message>
        <source>An enterprise may belong to several groups: they do not add up.</source>
        <translation>一家企业可属多个组别：各组不可相加。</translation>
    </message>
    <message>
        <source>Too many enterprises for a mark each: shown is how many lie where.</source>
        <translation>企业过多，无法逐一标出：所示为各处企业数。</translation>
    </message>
    <message>
        <source>Of the years chosen the last one is shown.</source>
        <translation>所选年份中显示最后一年。</translation>
    </message>
    <message>
        <source>Total before</source>
        <translation>期初合计</translation>
    </message>
    <message>
        <source>Continuing</source>
        <translation>续存企业</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>新进</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Reclassified in</source>
        <translation>归类转入</translation>
    </message>
    <message>
        <source>Reclassified out</source>
        <translation>归类转出</translation>
    </message>
    <message>
        <source>Reported anew</source>
        <translation>新报数</translation>
    </message>
    <message>
        <source>Reported no more</source>
        <translation>未再报数</translation>
    </message>
    <message>
        <source>Total after</source>
        <translation>期末合计</translation>
    </message>
    <message>
        <source>Withheld is what would tell of a single enterprise: sums of fewer than 3 or with one above 85 %, and what would give them.</source>
        <translation>会泄露单个企业的数字不予公布：少于 3 家或单个企业占比超过 85% 的合计，以及可由其推算的数字。</translation>
    </message>
    <message>
        <source>Written without the disclosure guard: numbers may tell of single enterprises.</source>
        <translation>未经泄露防护写出：数字可能泄露单个企业。</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>斜率</translation>
    </message>
    <message>
        <source>Dumbbell</source>
        <translation>哑铃</translation>
    </message>
    <message>
        <source>Small multiples</source>
        <translation>小多图</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>热力</translation>
    </message>
    <message>
        <source>not added up</source>
        <translation>不作加总</translation>
    </message>
    <message>
        <source>Rates, ratios and indexes are never added up.</source>
        <translation>比率、比值和指数从不相加。</translation>
    </message>
    <message>
        <source>There are no shares where a part is below zero.</source>
        <translation>有部分为负数时不给出占比。</translation>
    </message>
    <message>
        <source>coverage differs: some enterprises gave no number</source>
        <translation>覆盖不一：部分企业没有数值</translation>
    </message>
    <message>
        <source>numbers of different years side by side</source>
        <translation>不同年份的数值并列</translation>
    </message>
    <message>
        <source>Enterprises are reclassified only between the groups of a division, or into and out of a filter.</source>
        <translation>只有按维度分组或设有筛选时，企业才会在组间转类或转入、转出。</translation>
    </message>
    <message>
        <source>not in this dataset</source>
        <translation>本数据集未收录</translation>
    </message>
    <message>
        <source>different periods</source>
        <translation>时期不同</translation>
    </message>
    <message>
        <source>different base periods</source>
        <translation>基期不同</translation>
    </message>
    <message>
        <source>The members with a figure differ between the periods: each number says of how many.</source>
        <translation>各期有数的成员不同：每个数都注明是几个中的几个。</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>reason of the empty cell</source>
        <translation>空缺原因</translation>
    </message>
    <message>
        <source>unit or basis</source>
        <translation>单位或口径</translation>
    </message>
    <message>
        <source>source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>published growth</source>
        <translation>公布的增速</translation>
    </message>
    <message>
        <source>claims of other sources</source>
        <translation>其他来源的数据</translation>
    </message>
    <message>
        <source>comparison with the year before</source>
        <translation>与上年的比较</translation>
    </message>
    <message>
        <source>what it is computed from</source>
        <translation>计算所用的数据</translation>
    </message>
    <message>
        <source>details</source>
        <translation>明细</translation>
    </message>
    <message>
        <source>low</source>
        <translation>低集中</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>中度集中</translation>
    </message>
    <message>
        <source>high</source>
        <translation>高度集中</translation>
    </message>
    <message>
        <source>withheld: too few members known, or it would tell of one or of another number that is withheld</source>
        <translation>不予公布：已知成员过少，或会泄露单个成员或另一不予公布的数</translation>
    </message>
    <message>
        <source>withheld: too few members, or too few of them gave a number</source>
        <translation>不予公布：成员过少，或有数据的成员过少</translation>
    </message>
    <message>
        <source>Enterprises whose numbers are withheld stand in no ranking, however large they are.</source>
        <translation>数据不予公布的企业，不论大小都不参加排序。</translation>
    </message>
    <message>
        <source>from loss to zero</source>
        <translation>亏损归零</translation>
    </message>
    <message>
        <source>withheld: of fewer than 3 enterprises, one has more than 85 % of it, or it would tell such a number</source>
        <translation>不予公布：企业不足 3 家、单家占比超过 85%，或可据以推算此类数</translation>
    </message>
    <message>
        <source>HHI and CR4 are told of all enterprises of a sector only.</source>
        <translation>HHI和CR4只就产业的全部企业公布。</translation>
    </message>
    <message>
        <source>negative number: it has no share</source>
        <translation>有负数：没有份额可言</translation>
    </message>
    <message>
        <source>withheld: told of all enterprises of a sector only, and a filter chooses among them</source>
        <translation>不予公布：只就产业的全部企业公布，而筛选只取了其中一部分</translation>
    </message>
    <message>
        <source>The classes at the ends hold all that is below or above them too.</source>
        <translation>两端的组还包括低于或高于其界限的全部数值。</translation>
    </message>
</context>
</TS>
