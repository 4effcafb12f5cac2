#pragma once

#include "models/core/result.h"

#include <QIODevice>

#include <memory>
#include <optional>
#include <string>

struct zip;
struct zip_file;

namespace package {

/// How much may come out of an archive. The ratio tells a bomb from a large table: XML packs to a tenth or a
/// thirtieth, a bomb to a thousandth.
struct ZipLimits
{
    std::size_t entries = 10'000;
    std::uint64_t bytes = std::uint64_t(2) << 30; ///< of one entry, unpacked
    std::uint64_t ratio = 200;                    ///< unpacked to packed …
    std::uint64_t free = std::uint64_t(16) << 20; ///< … once more than this was unpacked
};

/// One entry of an archive, unpacked while it is read. Reading stops at the limits; `failure` tells which one, or
/// that the entry is damaged.
class ZipEntryDevice : public QIODevice
{
public:
    struct Source
    {
        std::shared_ptr<zip> archive;
        std::uint64_t index = 0;
        std::string name; ///< as errors name it: archive and entry
        std::uint64_t size = 0;
        std::uint64_t packedSize = 0;
    };

    ZipEntryDevice(Source source, const ZipLimits &limits);
    ~ZipEntryDevice() override;

    bool isSequential() const override { return true; }
    /// Reading fails once more than this has come out, until it is set anew: bounds what a reader asks for at a time.
    void setAllowance(std::uint64_t bytes)
    {
        m_allowance = bytes;
        m_mark = m_done + bytes;
    }
    std::uint64_t done() const { return m_done; }
    /// As the archive declares it; 0 where it does not.
    std::uint64_t declaredSize() const { return m_source.size; }
    const std::string &name() const { return m_source.name; }
    const std::optional<core::Error> &failure() const { return m_failure; }

protected:
    qint64 readData(char *bytes, qint64 maximum) override;
    qint64 writeData(const char *bytes, qint64 size) override;

private:
    qint64 fail(core::Error error);

    Source m_source;
    ZipLimits m_limits;
    zip_file *m_file = nullptr;
    std::uint64_t m_done = 0;
    std::uint64_t m_allowance = 0;
    std::uint64_t m_mark = UINT64_MAX;
    std::optional<core::Error> m_failure;
};

} // namespace package
