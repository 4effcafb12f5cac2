#include "views/dialogs/renamingbar.h"

#include "models/workspace/importdraft.h"
#include "views/text/renamingwords.h"

#include <QStringList>

namespace views {

RenamingBar::RenamingBar(workspace::ImportDraft &draft, QWidget *parent)
    : NoticeBar(parent)
    , m_draft(draft)
{
    connect(&draft, &workspace::ImportDraft::changed, this, &RenamingBar::update);
    connect(this, &NoticeBar::triggered, this, &RenamingBar::act);
}

void RenamingBar::update()
{
    const auto arrival = m_draft.arrival();
    const auto &renamed = arrival->comparison.renamed;
    if (!renamed.empty() && arrival->canBeRenamed()) {
        setNotice(Kind::Warning,
                  [renamed] {
                      QStringList sentences;
                      for (const core::RenamedIndicator &pair : renamed)
                          sentences << views::sentence(pair);
                      return sentences.join(u' ');
                  },
                  {[] { return tr("Take as the same"); }});
    } else if (!arrival->aliases.empty()) {
        setNotice(Kind::Info,
                  [aliases = arrival->aliases] {
                      QStringList pairs;
                      for (const auto &[from, to] : aliases)
                          pairs << QString::fromStdString(from) + u" → " + QString::fromStdString(to);
                      return tr("Taken for the same indicators: %1").arg(pairs.join(QStringLiteral(", ")));
                  },
                  {[] { return tr("Keep apart"); }});
    } else {
        clear();
    }
}

void RenamingBar::act()
{
    const auto arrival = m_draft.arrival();
    package::Aliases aliases;
    if (!arrival->comparison.renamed.empty()) {
        aliases = arrival->aliases;
        for (const core::RenamedIndicator &pair : arrival->comparison.renamed)
            aliases.emplace(pair.after.text(), pair.before.text());
    }
    m_draft.setAliases(std::move(aliases));
}

} // namespace views
