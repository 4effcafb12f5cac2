#pragma once

#include "models/core/figure.h"
#include "views/text/names.h"

#include <QFrame>

#include <memory>

namespace views {

class ChartView;
class FigureTable;

/// A card with one figure: title, subtitle (unit, basis, periods, n of N), comparability badge, the chart or
/// its table (key T switches), notices and the source line. Empty figures say why.
class Tile : public QFrame
{
    Q_OBJECT

public:
    enum class Show { Chart, Table, Both };

    explicit Tile(const core::FigureSpec &spec, QWidget *parent = nullptr);
    ~Tile() override;

    const QString &figureId() const { return m_id; }
    void setFigure(std::shared_ptr<const core::Figure> figure, const Names &names);
    const core::Figure *figure() const { return m_figure.get(); }
    void setSelection(const core::Keys &keys);
    void setShow(Show show);
    ChartView *chart() const { return m_chart; }

Q_SIGNALS:
    void picked(const core::Keys &keys);

private:
    struct Parts;
    QString m_id;
    std::shared_ptr<const core::Figure> m_figure;
    ChartView *m_chart = nullptr;
    std::unique_ptr<Parts> m_parts;
};

} // namespace views
