#include "models/package/compoundfile.h"
#include "models/package/container.h"

#include <cstdlib>

/// Any bytes are something, with or without the beginning of a compound file before them.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const std::string input(bytes, bytes + size);
    const auto text = package::textBytes(QByteArray::fromStdString(input), "input");
    if (text && text->empty())
        std::abort();
    const std::string compound = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + input;
    if (package::compoundNames(compound).size() * 128 > compound.size())
        std::abort();
    return package::textBytes(QByteArray::fromStdString(compound), "input") ? 1 : 0;
}
