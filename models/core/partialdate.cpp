#include "models/core/partialdate.h"

namespace core {

std::string middleDayOf(std::string_view partialDate)
{
    std::string date(partialDate);
    if (date.size() == 4)
        return date + "-07-02";
    return date.size() == 7 ? date + "-16" : date;
}

} // namespace core
