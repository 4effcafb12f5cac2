#include "tests/support/modeltester.h"

#include <QAbstractItemModelTester>

namespace tests {

ModelTester::ModelTester(QAbstractItemModel *model)
    : m_tester(std::make_unique<QAbstractItemModelTester>(model, QAbstractItemModelTester::FailureReportingMode::Fatal))
{}

ModelTester::~ModelTester() = default;

} // namespace tests
