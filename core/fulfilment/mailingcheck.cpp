// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fulfilment/mailingcheck.h"

#include "core/person/collation.h"
#include "core/person/contact.h"
#include "core/register/csv.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

/// So many filled cells of a column tell what it holds.
constexpr qsizetype cellsLookedAt = 200;

// Words of headings, folded. A heading counts when it holds one of them.
constexpr std::array<QStringView, 3> emailWords{u"epast", u"email", u"mail"};
constexpr std::array<QStringView, 5> phoneWords{u"talrun", u"telefon", u"phone", u"mobil", u"gsm"};
constexpr std::array<QStringView, 3> addressWords{u"adres", u"address", u"iela"};
constexpr std::array<QStringView, 4> surnameWords{u"uzvard", u"surname", u"lastname", u"familyname"};
constexpr std::array<QStringView, 4> nameWords{u"vard", u"name", u"klients", u"sanemejs"};

template <std::size_t N>
bool holdsOne(const QString &heading, const std::array<QStringView, N> &words)
{
    return std::ranges::any_of(words, [&](QStringView word) { return heading.contains(word); });
}

QString plainHeading(const QString &heading)
{
    QString plain;
    for (const QChar letter : folded(heading)) {
        if (letter.isLetterOrNumber())
            plain += letter;
    }
    return plain;
}

/// The columns of a table by what they hold.
struct Places
{
    QList<qsizetype> emails;
    QList<qsizetype> phones;
    qsizetype address = -1;
    QList<qsizetype> names; ///< of the person, in the order given names, surname
};

bool isEmail(const QString &cell)
{
    return cell.contains(u'@') && normalisedEmail(cell).has_value();
}

bool isPhone(const QString &cell)
{
    return normalisedPhone(cell).has_value();
}

/// Whether a column holds what `is` asks: more than half of its filled cells do, or some do and the heading
/// says so; of an empty column only the heading can tell.
template <class Is>
bool holds(const CsvTable &table, qsizetype column, bool headingSays, Is is)
{
    qsizetype filled = 0;
    qsizetype hits = 0;
    for (const QStringList &row : table.rows) {
        const QString &cell = row.at(column);
        if (cell.isEmpty())
            continue;
        ++filled;
        hits += is(cell) ? 1 : 0;
        if (filled == cellsLookedAt)
            break;
    }
    return hits * 2 > filled || (headingSays && (hits > 0 || filled == 0));
}

bool isAddress(const QString &cell)
{
    return isEmail(cell) || isPhone(cell);
}

void placeNames(const CsvTable &table, Places &places)
{
    QList<qsizetype> surnames;
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        const QString heading = plainHeading(table.columns.at(column));
        if (places.emails.contains(column) || places.phones.contains(column))
            continue;
        if (holdsOne(heading, addressWords)) {
            if (places.address < 0)
                places.address = column;
        } else if (holdsOne(heading, surnameWords) && !heading.startsWith("vards"_L1)) {
            surnames.append(column);
        } else if (holdsOne(heading, nameWords) || holdsOne(heading, surnameWords)) {
            places.names.append(column);
        }
    }
    places.names += surnames;
    if (places.names.isEmpty())
        places.address = -1; // an address alone is a house, not a person
}

Places placesIn(const CsvTable &table)
{
    Places places;
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        const QString heading = plainHeading(table.columns.at(column));
        if (holds(table, column, holdsOne(heading, emailWords), isEmail))
            places.emails.append(column);
        else if (holds(table, column, holdsOne(heading, phoneWords), isPhone))
            places.phones.append(column);
    }
    placeNames(table, places);
    return places;
}

/// A list that begins with an address has no heading.
CsvTable withFirstLine(CsvTable table)
{
    if (std::ranges::none_of(table.columns, isAddress))
        return table;
    table.rows.prepend(table.columns);
    table.lines.prepend(1);
    std::ranges::fill(table.columns, QString());
    return table;
}

class Check
{
public:
    Check(const CsvTable &table, const QByteArray &key, const IsSuppressed &isSuppressed)
        : m_table(table), m_places(placesIn(table)), m_key(key), m_isSuppressed(isSuppressed)
    {
    }

    [[nodiscard]] bool hasPlaces() const
    {
        return !m_places.emails.isEmpty() || !m_places.phones.isEmpty() || m_places.address >= 0;
    }

    [[nodiscard]] MailingCheck result()
    {
        const auto name = [&](SuppressionKind kind, qsizetype column) {
            m_check.columns.append({kind, m_table.columns.at(column)});
        };
        for (const qsizetype column : m_places.emails)
            name(SuppressionKind::Email, column);
        for (const qsizetype column : m_places.phones)
            name(SuppressionKind::Phone, column);
        if (m_places.address >= 0)
            name(SuppressionKind::Post, m_places.address);
        m_check.rows = m_table.rows.size();
        for (qsizetype row = 0; row < m_table.rows.size(); ++row)
            look(row);
        return std::move(m_check);
    }

private:
    void look(qsizetype at)
    {
        const QStringList &row = m_table.rows.at(at);
        bool understood = false;
        const auto isFound = [&](SuppressionKind kind, const QString &text) {
            const QByteArray hash = text.isEmpty() ? QByteArray() : suppressionHash(kind, text, m_key);
            understood = understood || !hash.isEmpty();
            if (hash.isEmpty() || !m_isSuppressed(kind, hash))
                return false;
            m_check.suppressed.append({m_table.lines.at(at), kind});
            return true;
        };
        for (const qsizetype column : m_places.emails) {
            if (isFound(SuppressionKind::Email, row.at(column)))
                return;
        }
        for (const qsizetype column : m_places.phones) {
            if (isFound(SuppressionKind::Phone, row.at(column)))
                return;
        }
        if (m_places.address >= 0 && isFound(SuppressionKind::Post, postalAddress(row)))
            return;
        if (!understood)
            m_check.withoutAddress.append(m_table.lines.at(at));
    }

    [[nodiscard]] QString postalAddress(const QStringList &row) const
    {
        QStringList names;
        for (const qsizetype column : m_places.names)
            names.append(row.at(column));
        return names.join(u' ') + u'\n' + row.at(m_places.address);
    }

    const CsvTable &m_table;
    Places m_places;
    const QByteArray &m_key;
    const IsSuppressed &m_isSuppressed;
    MailingCheck m_check;
};

/// The bytes without the rows that begin in these lines; a row ends where the next begins.
QByteArray withoutRows(const QByteArray &bytes, const CsvTable &table,
                       const QList<SuppressedLine> &suppressed)
{
    QSet<qint64> gone;
    for (const SuppressedLine &line : suppressed)
        gone.insert(line.line);
    const QSet<qint64> begins(table.lines.begin(), table.lines.end());
    QByteArray kept;
    kept.reserve(bytes.size());
    if (gone.contains(1) && bytes.startsWith("\xEF\xBB\xBF"))
        kept = "\xEF\xBB\xBF";
    bool keeping = true;
    qint64 line = 1;
    for (qsizetype begin = 0; begin < bytes.size(); ++line) {
        const qsizetype feed = bytes.indexOf('\n', begin);
        const qsizetype end = feed < 0 ? bytes.size() : feed + 1;
        if (begins.contains(line))
            keeping = !gone.contains(line);
        if (keeping)
            kept += QByteArrayView(bytes).sliced(begin, end - begin);
        begin = end;
    }
    return kept;
}

} // namespace

Result<MailingCheck> checkMailing(const QByteArray &csv, const QByteArray &key,
                                  const IsSuppressed &isSuppressed)
{
    // Old programs end lines with CR alone; the lines of the table are counted by LF.
    QByteArray bytes = csv;
    if (!bytes.contains('\n'))
        bytes.replace('\r', '\n');
    Result<CsvTable> read = csvFrom(bytes);
    if (!read)
        return read.error();
    const CsvTable table = withFirstLine(std::move(*read));
    Check check(table, key, isSuppressed);
    if (!check.hasPlaces())
        return Refusal{RefusalReason::CsvColumnMissing, {u"email"_s}};
    MailingCheck result = check.result();
    result.cleaned = withoutRows(bytes, table, result.suppressed);
    return result;
}

} // namespace atbilde
