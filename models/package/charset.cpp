#include "models/package/charset.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringDecoder>

#include <cstring>
#include <memory>
#include <mutex>

namespace package {

namespace {

constexpr unsigned firstLead = 0x81, lastLead = 0xFE, firstTrail = 0x40, lastTrail = 0xFE;
constexpr std::size_t trails = lastTrail - firstTrail + 1;
/// Places of the four bytes of GB18030: those of the basic plane come first, U+10000 has a place of its own.
constexpr std::size_t basicFours = 39'420, firstSupplementary = 189'000;

constexpr std::array names{"GB18030",      "Big5",         "Shift_JIS",  "windows-1252", "ISO-8859-1",
                           "ISO-8859-7",   "windows-1251", "ISO-8859-2", "ISO-8859-15",  "windows-1250",
                           "windows-1253", "KOI8-R",       "EUC-KR"};

unsigned byteAt(std::string_view bytes, std::size_t i)
{
    return i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : 0U;
}

Utf8Character characterOf(char32_t code)
{
    const QByteArray text = QString::fromUcs4(&code, 1).toUtf8();
    Utf8Character character;
    character.size = static_cast<std::uint8_t>(text.size());
    std::memcpy(character.bytes.data(), text.constData(), character.size);
    return character;
}

/// Decodes texts that are separated by line feeds, all at once, for a decoder is dear to make. A text that is not one
/// character, or a control character, becomes a blank one.
std::vector<Utf8Character> decodedLines(const char *name, const QByteArray &lines, std::size_t count)
{
    QStringDecoder decoder(name);
    const QString text = decoder(lines);
    std::vector<Utf8Character> characters(count);
    qsizetype begin = 0;
    for (std::size_t i = 0; i < count && begin < text.size(); ++i) {
        const qsizetype end = text.indexOf(u'\n', begin);
        const QList<uint> codes = QStringView(text).mid(begin, end - begin).toUcs4();
        const bool isOne = codes.size() == 1 && codes.front() != QChar::ReplacementCharacter && codes.front() >= 0xA0;
        if (isOne)
            characters[i] = characterOf(codes.front());
        begin = end < 0 ? text.size() : end + 1;
    }
    return characters;
}

/// Eight bytes of ASCII at once.
bool isAscii(std::string_view bytes, std::size_t at)
{
    std::uint64_t word = 0;
    if (bytes.size() - at < sizeof word)
        return false;
    std::memcpy(&word, bytes.data() + at, sizeof word);
    return (word & 0x8080808080808080U) == 0;
}

} // namespace

const Charset *Charset::named(std::string_view name)
{
    static std::array<std::once_flag, names.size()> made;
    static std::array<std::unique_ptr<Charset>, names.size()> sets;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (names[i] != name)
            continue;
        std::call_once(made[i], [i] {
            if (QStringDecoder(names[i]).isValid())
                sets[i].reset(new Charset(names[i]));
        });
        return sets[i].get();
    }
    return nullptr;
}

Charset::Charset(const char *name)
{
    constexpr std::size_t half = 128;
    QByteArray all;
    for (std::size_t byte = half; byte < m_singles.size(); ++byte)
        all.append(static_cast<char>(byte)).append('\n');
    const std::vector<Utf8Character> upper = decodedLines(name, all, half);
    for (std::size_t byte = 0; byte < m_singles.size(); ++byte) {
        const char ascii = static_cast<char>(byte);
        m_singles[byte] = byte < half ? Utf8Character{{ascii}, 1} : upper[byte - half];
    }
    const std::string_view text = name;
    if (text == "GB18030" || text == "Big5" || text == "Shift_JIS" || text == "EUC-KR")
        makePairs(name);
    if (text == "GB18030")
        makeFours(name);
}

void Charset::makePairs(const char *name)
{
    QByteArray all;
    for (unsigned lead = firstLead; lead <= lastLead; ++lead) {
        for (unsigned trail = firstTrail; trail <= lastTrail; ++trail)
            all.append(static_cast<char>(lead)).append(static_cast<char>(trail)).append('\n');
    }
    m_pairs = decodedLines(name, all, (lastLead - firstLead + 1) * trails);
}

void Charset::makeFours(const char *name)
{
    QByteArray all;
    for (std::size_t i = 0; i < basicFours; ++i) {
        for (const std::size_t byte : {0x81 + i / 12'600, '0' + i / 1260 % 10, 0x81 + i / 10 % 126, '0' + i % 10})
            all.append(static_cast<char>(byte));
        all.append('\n');
    }
    m_fours = decodedLines(name, all, basicFours);
}

Utf8Character Charset::fourBytes(std::string_view bytes, std::size_t at) const
{
    const unsigned second = byteAt(bytes, at + 1), third = byteAt(bytes, at + 2), fourth = byteAt(bytes, at + 3);
    if (third < firstLead || third > lastLead || fourth < '0' || fourth > '9')
        return {};
    const std::size_t place =
        ((byteAt(bytes, at) - firstLead) * 10U + second - '0') * 1260U + (third - firstLead) * 10U + fourth - '0';
    if (place < m_fours.size())
        return m_fours[place];
    constexpr std::size_t supplementary = 0x100000;
    if (place < firstSupplementary || place - firstSupplementary >= supplementary)
        return {};
    return characterOf(static_cast<char32_t>(0x10000 + place - firstSupplementary));
}

std::size_t Charset::read(std::string_view bytes, std::size_t at, Utf8Character &character) const
{
    const unsigned lead = byteAt(bytes, at);
    character = m_singles[lead];
    if (character.size > 0 || m_pairs.empty() || lead < firstLead || lead > lastLead)
        return 1;
    const unsigned second = byteAt(bytes, at + 1);
    if (second >= '0' && second <= '9' && !m_fours.empty())
        character = fourBytes(bytes, at);
    else if (second >= firstTrail && second <= lastTrail)
        character = m_pairs[(lead - firstLead) * trails + second - firstTrail];
    return character.size == 0 ? 1 : second >= firstTrail ? 2 : 4;
}

std::string Charset::toUtf8(std::string_view bytes) const
{
    constexpr std::size_t room = sizeof(std::uint64_t);
    std::string text(bytes.size() + bytes.size() / 2 + room, '\0'); // enough where two bytes become three
    std::size_t size = 0;
    for (std::size_t at = 0; at < bytes.size();) {
        if (text.size() - size < room)
            text.resize(text.size() * 2);
        if (isAscii(bytes, at)) {
            std::memcpy(text.data() + size, bytes.data() + at, room);
            size += room;
            at += room;
            continue;
        }
        Utf8Character character;
        at += read(bytes, at, character);
        if (character.size == 0)
            character = {{noCharacter}, 1};
        std::memcpy(text.data() + size, character.bytes.data(), character.bytes.size());
        size += character.size;
    }
    text.resize(size);
    return text;
}

std::optional<std::size_t> Charset::firstFault(std::string_view bytes) const
{
    Utf8Character character;
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t length = read(bytes, at, character);
        if (character.size == 0)
            return at;
        at += length;
    }
    return {};
}

} // namespace package
