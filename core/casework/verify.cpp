// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/verify.h"

#include "core/casework/administer.h"
#include "core/codes.h"
#include "core/store/chaincheck.h"
#include "core/store/consistency.h"
#include "core/store/lists/rowplace.h"
#include "core/store/rowseals.h"
#include "core/store/transaction.h"

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

using Kind = Damage::Kind;

constexpr CodeTable<Kind, 15> kinds{{
    {Kind::FileDamaged, "file_damaged"_L1},
    {Kind::ReferenceBroken, "reference_broken"_L1},
    {Kind::EntryChanged, "entry_changed"_L1},
    {Kind::EntryNameChanged, "entry_name_changed"_L1},
    {Kind::EntriesMissing, "entries_missing"_L1},
    {Kind::EntryUnlinked, "entry_unlinked"_L1},
    {Kind::JournalCutOff, "journal_cut_off"_L1},
    {Kind::JournalRewritten, "journal_rewritten"_L1},
    {Kind::RowChanged, "row_changed"_L1},
    {Kind::RowMissing, "row_missing"_L1},
    {Kind::RowForeign, "row_foreign"_L1},
    {Kind::RowsExchanged, "rows_exchanged"_L1},
    {Kind::DocumentChanged, "document_changed"_L1},
    {Kind::CountWrong, "count_wrong"_L1},
    {Kind::IndexWrong, "index_wrong"_L1},
}};

const QString lastKey = u"verify.last"_s;

Damage damageFrom(const ChainDamage &found, const QString &place = {})
{
    const auto kind = [&] {
        switch (found.kind) {
        case ChainDamage::Kind::Changed:
            return Kind::EntryChanged;
        case ChainDamage::Kind::NameChanged:
            return Kind::EntryNameChanged;
        case ChainDamage::Kind::Missing:
            return Kind::EntriesMissing;
        case ChainDamage::Kind::Unlinked:
            return Kind::EntryUnlinked;
        case ChainDamage::Kind::CutOff:
            return Kind::JournalCutOff;
        case ChainDamage::Kind::Rewritten:
            return Kind::JournalRewritten;
        }
        Q_UNREACHABLE();
    };
    return {kind(), place, found.entry, found.upTo, {}};
}

Damage damageFrom(Office &office, const RowDamage &found)
{
    const auto kind = [&] {
        switch (found.kind) {
        case RowDamage::Kind::Changed:
            return Kind::RowChanged;
        case RowDamage::Kind::Missing:
            return Kind::RowMissing;
        case RowDamage::Kind::Foreign:
            return Kind::RowForeign;
        case RowDamage::Kind::SumWrong:
            return Kind::RowsExchanged;
        }
        Q_UNREACHABLE();
    };
    return {kind(), found.table, found.row, 0, requestOfRow(office.store.database, found.table, found.row)};
}

/// One walk through an office, part by part.
class Walk
{
public:
    Walk(Office &office, const VerifyReport &report) : m_office(office), m_report(report)
    {
        if (const std::optional<Entry> head = office.store.journal.head())
            m_result.head = {head->id.value(), head->hash};
        m_all =
            m_result.head.entry + countSeals(office.store.database) + countDocuments(office.store.database);
    }

    void pages() { add(Kind::FileDamaged, wrongPages(m_office.store.database)); }
    void references() { add(Kind::ReferenceBroken, danglingReferences(m_office.store.database)); }
    void journal()
    {
        ChainCheck check(m_office.store.database, m_office.store.journal.key());
        bool more = true;
        while (more && goOn(check.checked()))
            more = check.advance();
        for (const ChainDamage &found : check.found())
            m_result.damages.push_back(damageFrom(found));
        m_result.entries = check.checked();
        m_done += check.checked();
    }
    void heads(const QStringList &printed)
    {
        for (const Damage &damage : verifyHeads(m_office))
            m_result.damages.push_back(damage);
        for (const QString &text : printed) {
            const std::optional<ChainHead> head = headFromText(text);
            if (!head)
                continue;
            if (const auto found = compareWithHead(m_office.store.database, *head))
                m_result.damages.push_back(damageFrom(*found, text));
        }
    }
    void rows()
    {
        RowSealer *sealer = m_office.store.database.sealer();
        if (!sealer)
            return;
        const std::vector<RowDamage> found = sealer->check([this](qint64 done) { return goOn(done); });
        for (const RowDamage &damage : found)
            m_result.damages.push_back(damageFrom(m_office, damage));
        m_result.rows = sealer->checked();
        m_done += sealer->checked();
    }
    void documents()
    {
        std::vector<DocumentId> ids;
        DocumentId last(0);
        while (m_result.isComplete && !(ids = documentsAfter(m_office.store.database, last)).empty()) {
            for (const DocumentId id : ids) {
                if (!goOn(m_result.documents))
                    return;
                document(id);
            }
            last = ids.back();
        }
    }
    void counts()
    {
        add(Kind::CountWrong, wrongCounts(m_office.store.database));
        if (!isIndexSound(m_office.store.database))
            m_result.damages.push_back({Kind::IndexWrong, {}, 0, 0, {}});
    }

    [[nodiscard]] bool mayGoOn() const { return m_result.isComplete; }
    [[nodiscard]] Verification result() const { return m_result; }

private:
    bool goOn(qint64 doneHere)
    {
        if (m_report && !m_report(m_done + doneHere, m_all))
            m_result.isComplete = false;
        return m_result.isComplete;
    }
    void add(Kind kind, const QStringList &places)
    {
        for (const QString &place : places)
            m_result.damages.push_back({kind, place, 0, 0, {}});
    }
    void document(DocumentId id)
    {
        const std::optional<Document> document = m_office.store.documents.find(id);
        if (!document)
            return;
        ++m_result.documents;
        const QByteArray content = m_office.store.documents.content(id);
        if (QCryptographicHash::hash(content, QCryptographicHash::Sha256) == document->sha256)
            return;
        m_result.damages.push_back({Kind::DocumentChanged, document->fileName, id.value(), 0,
                                    requestOfRow(m_office.store.database, u"documents"_s, id.value())});
    }

    Office &m_office;
    const VerifyReport &m_report;
    Verification m_result;
    qint64 m_done = 0;
    qint64 m_all = 0;
};

} // namespace

QString codeOf(Damage::Kind kind)
{
    return codeIn(kinds, kind);
}

Verification verifyOffice(Office &office, const QStringList &printed, const VerifyReport &report)
{
    Walk walk(office, report);
    walk.pages();
    if (!walk.result().damages.empty())
        return walk.result(); // what is read from damaged pages proves nothing
    walk.references();
    walk.journal();
    walk.heads(printed);
    if (walk.mayGoOn())
        walk.rows();
    if (walk.mayGoOn())
        walk.documents();
    if (walk.mayGoOn())
        walk.counts();
    return walk.result();
}

std::vector<Damage> verifyHeads(Office &office)
{
    std::vector<Damage> damages;
    Database &database = office.store.database;
    for (const HeadFile &file : database.headFiles()) {
        for (const ChainHead &head : file.heads(database.officeMark())) {
            if (const auto found = compareWithHead(database, head))
                damages.push_back(damageFrom(*found, file.path()));
        }
    }
    return damages;
}

void recordVerification(Office &office, const Occasion &occasion, const Verification &verification)
{
    const auto damages = qint64(verification.damages.size());
    const QJsonObject record{{u"at"_s, occasion.at.toUTC().toString(Qt::ISODateWithMs)},
                             {u"entries"_s, verification.entries},
                             {u"damages"_s, damages}};
    Transaction transaction(office.store.database);
    office.store.settings.put(lastKey,
                              QString::fromUtf8(QJsonDocument(record).toJson(QJsonDocument::Compact)));
    office.store.journal.append(occasion, u"verify"_s, {},
                                {{u"entries"_s, verification.entries}, {u"damages"_s, damages}});
    transaction.commit();
}

std::optional<VerificationRecord> lastVerification(Office &office)
{
    const QJsonObject record =
        QJsonDocument::fromJson(office.store.settings.find(lastKey).value_or(QString()).toUtf8()).object();
    if (record.isEmpty())
        return std::nullopt;
    return VerificationRecord{QDateTime::fromString(record[u"at"_s].toString(), Qt::ISODateWithMs),
                              record[u"entries"_s].toInteger(), record[u"damages"_s].toInteger()};
}

Result<void> acceptHeads(Office &office, const Occasion &occasion, const QString &reason)
{
    if (const Result<void> may = mayAdminister(occasion.officer); !may)
        return may;
    if (reason.trimmed().isEmpty())
        return Refusal{RefusalReason::ReasonMissing};
    Database &database = office.store.database;
    QJsonArray lost;
    for (const Damage &damage : verifyHeads(office))
        lost.append(damage.row);
    Transaction transaction(database);
    office.store.settings.put(u"verify.accepted"_s, reason.trimmed());
    office.store.journal.append(occasion, u"accept_heads"_s, {}, {{u"entries"_s, lost}});
    transaction.commit();
    for (HeadFile &file : database.headFiles())
        file.accept(database.officeMark(), database.lastHead());
    return {};
}

} // namespace atbilde
