#pragma once

#include <QMetaType>
#include <QString>

#include <functional>

namespace views {

/// Words that are made anew in the language of the moment: for what stays on the screen when that changes.
using Wording = std::function<QString()>;

} // namespace views

Q_DECLARE_METATYPE(views::Wording)
