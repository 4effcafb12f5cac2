#pragma once

#include "models/core/figure.h"
#include "views/text/names.h"

#include <QFrame>

#include <memory>
#include <optional>

class QScrollArea;
class QToolButton;

namespace views {

class Label;

/// The number behind the picked mark: value, interval, formula with its inputs, claims, growth, source and a
/// statement to copy. A missing value says first why it is missing.
class DetailsPane : public QFrame
{
    Q_OBJECT

public:
    explicit DetailsPane(QWidget *parent = nullptr);

    /// The mark of `figure` that was picked; the others of its period are shown beside it.
    void setMark(const core::Mark &mark, std::shared_ptr<const core::Figure> figure, const Names &names);
    void clear(const Names &names);
    /// The same number in other words.
    void setLanguage(Language language);
    const core::Mark *mark() const { return m_mark ? &*m_mark : nullptr; }
    /// The statement of the shown mark, empty when there is none.
    QString statementText() const;
    /// To the clipboard; of a panel only by guardedStatementWanted().
    void copyStatement();

Q_SIGNALS:
    void closeWanted();
    /// Asks for a copy of the statement without what would tell of a single enterprise.
    void guardedStatementWanted(const core::Mark &mark, const std::shared_ptr<const core::Figure> &figure);
    /// Asks for a filter on one key of the mark.
    void filterByWanted(const core::Keys &keys);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeHead();
    void retranslate();
    void rebuild();
    void addSections(QWidget *content);
    void showFilterMenu();

    std::optional<core::Mark> m_mark;
    std::shared_ptr<const core::Figure> m_figure;
    Names m_names;
    Label *m_title = nullptr;
    QToolButton *m_filter = nullptr;
    QToolButton *m_copy = nullptr;
    QToolButton *m_close = nullptr;
    QScrollArea *m_scroll = nullptr;
};

} // namespace views
