// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/packedtext.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <string_view>

namespace atbilde {
namespace {

// What the packer takes as said before the text begins (MS-OXRTFCP 2.1.2.1).
constexpr std::string_view said =
    "{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss "
    "\\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier"
    "{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx";
static_assert(said.size() == 207);

constexpr qsizetype headSize = 16;
constexpr quint32 packedMark = 0x75465A4C;   // "LZFu"
constexpr quint32 unpackedMark = 0x414C454D; // "MELA"

/// The last 4,096 bytes that were written; references point into them.
class Window
{
public:
    Window() { std::copy(said.begin(), said.end(), m_bytes.begin()); }

    void put(char byte, QByteArray &out)
    {
        out.append(byte);
        m_bytes[m_end] = byte;
        m_end = (m_end + 1) % m_bytes.size();
    }
    [[nodiscard]] char at(size_t place) const { return m_bytes[place % m_bytes.size()]; }
    [[nodiscard]] size_t end() const { return m_end; }

private:
    std::array<char, 4096> m_bytes{};
    size_t m_end = said.size();
};

QByteArray unpacked(QByteArrayView packed)
{
    QByteArray out;
    Window window;
    qsizetype at = 0;
    while (at < packed.size()) {
        const auto control = static_cast<unsigned char>(packed[at++]);
        for (int bit = 0; bit < 8 && at < packed.size(); ++bit) {
            if (out.size() >= longestRichText)
                return out;
            if ((control & (1U << bit)) == 0) {
                window.put(packed[at++], out);
                continue;
            }
            if (at + 2 > packed.size())
                return out;
            const auto reference = qFromBigEndian<quint16>(packed.data() + at);
            at += 2;
            const size_t from = reference >> 4U;
            if (from == window.end()) // the mark of the end
                return out;
            const size_t length = (reference & 0xFU) + 2;
            for (size_t i = 0; i < length; ++i)
                window.put(window.at(from + i), out);
        }
    }
    return out;
}

} // namespace

std::optional<QByteArray> unpackedRichText(const QByteArray &packed)
{
    if (packed.size() < headSize)
        return std::nullopt;
    const auto mark = qFromLittleEndian<quint32>(packed.constData() + 8);
    const auto size =
        std::min<qsizetype>(qFromLittleEndian<quint32>(packed.constData() + 4), longestRichText);
    const QByteArrayView rest = QByteArrayView(packed).sliced(headSize);
    if (mark == unpackedMark)
        return rest.first(std::min(size, rest.size())).toByteArray();
    if (mark != packedMark)
        return std::nullopt;
    return unpacked(rest).left(size);
}

} // namespace atbilde
