#include "models/package/gzip.h"

#include "models/package/bounds.h"
#include "models/package/zipentry.h"

#include <zlib.h>

#include <algorithm>

namespace package {

using core::ErrorCode;

namespace {

/// zlib's state, ended when it leaves.
struct Inflation
{
    z_stream stream{};
    Inflation()
    {
        constexpr int gzipOnly = 16 + MAX_WBITS;
        inflateInit2(&stream, gzipOnly);
    }
    ~Inflation() { inflateEnd(&stream); }
    Inflation(const Inflation &) = delete;
    Inflation &operator=(const Inflation &) = delete;
};

} // namespace

bool isGzip(const QByteArray &bytes) { return bytes.startsWith("\x1F\x8B"); }

core::Result<QByteArray> gunzip(const QByteArray &bytes, const std::string &name, std::uint64_t maximumBytes)
{
    const ZipLimits limits;
    Inflation inflation;
    z_stream &stream = inflation.stream;
    // zlib takes what it only reads as writable.
    QByteArray packed = bytes;
    stream.next_in = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_in = static_cast<uInt>(std::min<qsizetype>(packed.size(), INT_MAX));
    QByteArray unpacked;
    constexpr qsizetype block = 1 << 16;
    QByteArray buffer(block, Qt::Uninitialized);
    int state = Z_OK;
    while (state != Z_STREAM_END || stream.avail_in > 0) {
        if (state == Z_STREAM_END)
            inflateReset(&stream);
        stream.next_out = reinterpret_cast<Bytef *>(buffer.data());
        stream.avail_out = static_cast<uInt>(block);
        state = inflate(&stream, Z_NO_FLUSH);
        unpacked.append(buffer.constData(), block - static_cast<qsizetype>(stream.avail_out));
        const auto done = static_cast<std::uint64_t>(unpacked.size());
        if (done > maximumBytes)
            return tooLarge(name, maximumBytes, core::Bound::Bytes);
        if (done > limits.free && done / limits.ratio > static_cast<std::uint64_t>(packed.size()))
            return tooLarge(name, limits.ratio, core::Bound::Ratio);
        if (state != Z_OK && state != Z_STREAM_END)
            return {ErrorCode::FileBroken, {name, stream.msg ? stream.msg : "cut off"}};
    }
    return unpacked;
}

} // namespace package
