#include "models/package/gb18030.h"

#include <QByteArray>
#include <QString>
#include <QStringDecoder>
#include <QStringList>

#include <array>
#include <cstring>

namespace package {

namespace {

constexpr unsigned firstLead = 0x81, lastLead = 0xFE, firstTrail = 0x40, lastTrail = 0xFE;
constexpr unsigned trails = lastTrail - firstTrail + 1;
constexpr char none = '\xFF';

/// A character in UTF-8; no bytes = there is none.
struct Utf8Character
{
    std::array<char, 3> bytes{};
    std::uint8_t size = 0;
};

/// Of all pairs of bytes, by lead and trail.
using PairTable = std::array<Utf8Character, (lastLead - firstLead + 1) * trails>;

/// Decoded all at once: a decoder is dear to make.
PairTable makePairs()
{
    QByteArray all;
    for (unsigned lead = firstLead; lead <= lastLead; ++lead) {
        for (unsigned trail = firstTrail; trail <= lastTrail; ++trail)
            all.append(static_cast<char>(lead)).append(static_cast<char>(trail)).append('\n');
    }
    QStringDecoder decoder("GB18030");
    const QString text = decoder(all);
    const QStringList lines = text.split(u'\n');
    PairTable pairs;
    for (qsizetype i = 0; i < lines.size() && static_cast<std::size_t>(i) < pairs.size(); ++i) {
        const QByteArray one = lines[i].toUtf8();
        if (lines[i].size() != 1 || lines[i].front() == QChar::ReplacementCharacter)
            continue;
        Utf8Character &pair = pairs[static_cast<std::size_t>(i)];
        pair.size = static_cast<std::uint8_t>(one.size());
        std::memcpy(pair.bytes.data(), one.constData(), pair.size);
    }
    return pairs;
}

QByteArray decodedFour(std::string_view bytes)
{
    QStringDecoder decoder("GB18030");
    const QString text = decoder(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    const bool isOne = text.toUcs4().size() == 1 && !text.contains(QChar::ReplacementCharacter);
    return isOne && !decoder.hasError() ? text.toUtf8() : QByteArray();
}

/// Appends one character after the other.
struct Decoding
{
    const PairTable &pairs;
    std::string_view bytes;
    std::size_t at = 0;
    char *out;

    bool takeAscii()
    {
        std::uint64_t word = 0;
        if (bytes.size() - at < sizeof word)
            return false;
        std::memcpy(&word, bytes.data() + at, sizeof word);
        if ((word & 0x8080808080808080U) != 0)
            return false;
        std::memcpy(out, &word, sizeof word);
        out += sizeof word;
        at += sizeof word;
        return true;
    }
    void takeOne()
    {
        const unsigned lead = byte(at);
        const unsigned second = byte(at + 1);
        if (lead < 0x80) {
            *out++ = bytes[at++];
        } else if (second >= '0' && second <= '9') {
            const QByteArray four = decodedFour(bytes.substr(at, 4));
            put(four.constData(), static_cast<std::size_t>(four.size()), 4);
        } else if (lead < firstLead || lead > lastLead || second < firstTrail || second > lastTrail) {
            put(nullptr, 0, 1);
        } else {
            const Utf8Character &pair = pairs[(lead - firstLead) * trails + second - firstTrail];
            put(pair.bytes.data(), pair.size, 2);
        }
    }

private:
    unsigned byte(std::size_t i) const { return i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : 0U; }
    void put(const char *text, std::size_t size, std::size_t read)
    {
        if (size == 0) {
            *out++ = none;
            ++at;
            return;
        }
        std::memcpy(out, text, size);
        out += size;
        at += read;
    }
};

} // namespace

bool canReadGb18030() { return QStringDecoder("GB18030").isValid(); }

std::string fromGb18030(std::string_view bytes)
{
    static const PairTable pairs = makePairs();
    std::string text(bytes.size() / 2 * 3 + 8, '\0'); // two bytes become at most three, four at most four
    Decoding decoding{pairs, bytes, 0, text.data()};
    while (decoding.at < bytes.size()) {
        if (!decoding.takeAscii())
            decoding.takeOne();
    }
    text.resize(static_cast<std::size_t>(decoding.out - text.data()));
    return text;
}

bool isGb18030(std::string_view bytes)
{
    constexpr std::size_t longest = 4;
    const std::string text = fromGb18030(bytes);
    const std::size_t found = text.find(none);
    return found == std::string::npos || found + longest > text.size();
}

} // namespace package
