#pragma once

#include <QListWidget>

namespace views {

/// The sections of a page, one a row, with how much is in each at the right; as wide as their names need.
class SectionList : public QListWidget
{
    Q_OBJECT

public:
    explicit SectionList(QWidget *parent = nullptr);

    void setSection(int row, const QString &name, std::size_t count);

private:
    void fit();
};

} // namespace views
