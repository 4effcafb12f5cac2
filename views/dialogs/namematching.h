#pragma once

#include <QWidget>

#include <map>
#include <string>
#include <utility>
#include <vector>

class QComboBox;
class QTreeWidget;

namespace views {

class Label;

/// The names of a file beside what they mean in the dataset, each open to change: a thing of the dataset, a new one, or
/// left out. Names without a match stand first.
class NameMatching : public QWidget
{
    Q_OBJECT

public:
    /// Code and name of a thing of the dataset.
    using Thing = std::pair<std::string, QString>;

    explicit NameMatching(QWidget *parent = nullptr);

    /// `texts` of the file; `codes` as in a mapping: absent or the text itself = new, blank = left out.
    void setNames(const QString &title, const std::vector<std::string> &texts,
                  const std::map<std::string, std::string> &codes, std::vector<Thing> things);

Q_SIGNALS:
    /// The meaning of one name changed: the codes as they are now.
    void changed(const std::map<std::string, std::string> &codes);
    void closed();

protected:
    /// A name that is clicked or reached by Tab is selected as a whole, to be typed over.
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void addRow(const std::string &text);
    void takeTyped(const std::string &text, QComboBox *combo);
    void match(const std::string &text, int choice);

    Label *m_title;
    QTreeWidget *m_rows;
    Label *m_note;
    std::vector<Thing> m_things;
    std::map<std::string, std::string> m_codes;
};

} // namespace views
