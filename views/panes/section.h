#pragma once

#include <QToolButton>
#include <QWidget>

namespace views {

/// A group of a side panel: a header with name and a note at the right ("1 / 20"), which folds what is below.
class Section : public QWidget
{
    Q_OBJECT

public:
    explicit Section(QWidget *parent = nullptr);

    /// Below the header, once; made as a child of the section.
    void setContent(QWidget *content);
    void setTitle(const QString &title);
    /// The words at the right of the header.
    void setNote(const QString &note);
    QString note() const;
    void setFoldable(bool foldable);
    void setOpen(bool open);
    bool isOpen() const { return m_open; }
    QToolButton *header() const { return m_header; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *m_header;
    QWidget *m_content = nullptr;
    bool m_open = true;
};

} // namespace views
