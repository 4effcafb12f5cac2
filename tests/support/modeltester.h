#pragma once

#include <QAbstractItemModel>

#include <memory>

class QAbstractItemModelTester;

namespace tests {

/// Watches a model for as long as it lives: every violation of the model rules aborts the test program
/// with Qt's message (failures in the other modes would pass silently under Catch2).
class ModelTester
{
public:
    explicit ModelTester(QAbstractItemModel *model);
    ~ModelTester();

private:
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

} // namespace tests
