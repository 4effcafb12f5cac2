#pragma once

#include <QListWidget>

namespace views {

/// The sections of a page side by side, with how much is in each; in as many lines as their names need.
class SectionList : public QListWidget
{
    Q_OBJECT

public:
    explicit SectionList(QWidget *parent = nullptr);

    void setSection(int row, const QString &name, std::size_t count);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
};

} // namespace views
