#pragma once

#include "views/noticebar.h"

namespace workspace {
class ImportDraft;
}

namespace views {

/// Above the changes of a package: indicators that seem to have got another id and can be taken for the same, or those
/// that are taken so and can be kept apart again. Hidden when there are none.
class RenamingBar : public NoticeBar
{
    Q_OBJECT

public:
    /// The draft outlives it.
    explicit RenamingBar(workspace::ImportDraft &draft, QWidget *parent = nullptr);

private:
    void update();
    void act();

    workspace::ImportDraft &m_draft;
};

} // namespace views
