#include "tests/layers/check.h"

#include <iostream>

// layers ROOT QT-INCLUDES: prints every violation of the tree at ROOT; 1 when there is one.
int main(int argc, char **argv)
{
    if (argc < 2 || !std::filesystem::exists(std::filesystem::path(argv[1]) / "models/core")) {
        std::cerr << "usage: layers ROOT [QT-INCLUDES]\n";
        return 2;
    }
    const auto violations = layers::checkTree(argv[1], layers::qtHeaders(argc > 2 ? argv[2] : ""));
    for (const auto &violation : violations)
        std::cout << violation.where << ": " << violation.what << '\n';
    std::cout << violations.size() << " violations\n";
    return violations.empty() ? 0 : 1;
}
