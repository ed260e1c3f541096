// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/lists/likelyrequests.h"

#include "core/intake/quotation.h"
#include "core/person/collation.h"
#include "core/person/contact.h"
#include "core/store/statement.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr size_t mostProposed = 10;
constexpr size_t mostNumbers = 5;
constexpr qsizetype mostReferences = 20;
constexpr qsizetype longestSearched = 100'000;
constexpr int mostOfSender = 50;

QString plainAddress(const QString &address)
{
    return normalisedEmail(address).value_or(address.trimmed().toLower());
}

/// Who writes: the sender, and the person whose mail a colleague passed on.
QStringList addressesOf(const Message &message, const Proposal &proposal)
{
    QStringList addresses;
    for (const QString &one : {message.fromAddress, proposal.email.value}) {
        if (!one.isEmpty() && !addresses.contains(plainAddress(one)))
            addresses << plainAddress(one);
    }
    return addresses;
}

QString bareFolded(const QString &subject)
{
    return folded(bareSubject(subject)).simplified();
}

class Search
{
public:
    Search(Store &store, const Message &message, const Proposal &proposal)
        : m_store(store), m_message(message), m_addresses(addressesOf(message, proposal))
    {
    }

    std::vector<LikelyRequest> all()
    {
        byNumber();
        byThread();
        byBounce();
        bySender();
        for (LikelyRequest &likely : m_found) {
            likely.senderKnown = knows(likely.request);
            likely.forgedPossible = !likely.writtenNumber.isEmpty() && !likely.senderKnown &&
                                    !likely.answersOurs && !likely.bounced;
        }
        std::ranges::stable_sort(m_found, std::ranges::greater(), weight);
        m_found.resize(std::min(m_found.size(), mostProposed));
        return m_found;
    }

private:
    static int weight(const LikelyRequest &likely)
    {
        if (likely.forgedPossible)
            return 0;
        return 32 * int(likely.bounced) + 16 * int(likely.answersOurs) +
               8 * int(!likely.writtenNumber.isEmpty()) + 4 * int(likely.senderKnown) +
               2 * int(likely.sameSubject) + int(likely.sameSender);
    }

    LikelyRequest *at(RequestId id)
    {
        const auto known =
            std::ranges::find_if(m_found, [id](const LikelyRequest &one) { return one.request.id == id; });
        if (known != m_found.end())
            return &*known;
        const std::optional<Request> request = m_store.requests.find(id);
        if (!request)
            return nullptr;
        m_found.push_back({*request});
        return &m_found.back();
    }

    void byNumber()
    {
        const QString searched = m_message.subject + u'\n' + m_message.text.left(longestSearched);
        for (const WrittenNumber &number : numbersIn(searched)) {
            const std::optional<Request> request = m_store.requests.findByNumber(number.number);
            if (LikelyRequest *likely = request ? at(request->id) : nullptr)
                likely->writtenNumber = number.written;
        }
    }

    std::vector<RequestId> holding(const QString &messageId)
    {
        std::vector<RequestId> requests;
        if (messageId.isEmpty())
            return requests;
        Statement statement(m_store.database,
                            u"SELECT DISTINCT request_id FROM documents WHERE message_id = ? "
                            "AND message_id <> '' AND request_id IS NOT NULL LIMIT 5"_s);
        statement.run(messageId);
        while (statement.next())
            requests.push_back(statement.id<RequestId>(0));
        // One whose fate is unknown is no document yet, and may have arrived all the same.
        const std::optional<OutgoingMail> ours = m_store.outgoingMails.findByMessageId(messageId);
        if (ours && std::ranges::find(requests, ours->request) == requests.end())
            requests.push_back(ours->request);
        return requests;
    }

    void byThread()
    {
        QSet<QString> ids(m_message.references.end() - std::min(mostReferences, m_message.references.size()),
                          m_message.references.end());
        ids.insert(m_message.inReplyTo);
        for (const QString &messageId : std::as_const(ids)) {
            for (const RequestId id : holding(messageId)) {
                if (LikelyRequest *likely = at(id))
                    likely->answersOurs = true;
            }
        }
    }

    void byBounce()
    {
        if (!m_message.bounced)
            return;
        std::vector<RequestId> requests = holding(m_message.bounced->messageId);
        if (requests.empty() && !m_message.bounced->recipient.isEmpty())
            requests = lettersMailedTo(plainAddress(m_message.bounced->recipient));
        for (const RequestId id : requests) {
            if (LikelyRequest *likely = at(id))
                likely->bounced = true;
        }
        for (const WrittenNumber &number : numbersIn(m_message.bounced->subject)) {
            const std::optional<Request> request = m_store.requests.findByNumber(number.number);
            LikelyRequest *likely = request ? at(request->id) : nullptr;
            if (likely != nullptr)
                likely->writtenNumber = number.written;
        }
    }

    std::vector<RequestId> lettersMailedTo(const QString &address)
    {
        std::vector<RequestId> requests;
        Statement statement(
            m_store.database,
            u"SELECT r.id FROM subjects s CROSS JOIN requests r ON r.subject_id = s.id "
            "WHERE s.folded_email = ? AND s.folded_email <> '' AND EXISTS (SELECT 1 FROM letters l "
            "WHERE l.request_id = r.id AND l.dispatch_channel = 'email') ORDER BY r.id DESC LIMIT 5"_s);
        statement.run(address);
        while (statement.next())
            requests.push_back(statement.id<RequestId>(0));
        return requests;
    }

    void bySender()
    {
        for (const QString &address : m_addresses) {
            byDocumentsOf(address);
            if (address != m_message.fromAddress && plainAddress(m_message.fromAddress) == address)
                byDocumentsOf(m_message.fromAddress);
            Statement statement(m_store.database,
                                u"SELECT r.id FROM subjects s CROSS JOIN requests r ON r.subject_id = s.id "
                                "WHERE s.folded_email = ? AND s.folded_email <> '' AND r.open = 1 "
                                "ORDER BY r.id DESC LIMIT ?"_s);
            statement.run(address, mostOfSender);
            while (statement.next()) {
                if (LikelyRequest *likely = at(statement.id<RequestId>(0)))
                    likely->sameSender = true;
            }
        }
    }

    void byDocumentsOf(const QString &address)
    {
        const QString subject = bareFolded(m_message.subject);
        Statement statement(m_store.database,
                            u"SELECT d.request_id, d.subject FROM documents d CROSS JOIN requests r "
                            "ON r.id = d.request_id WHERE d.sender_address = ? AND d.sender_address <> '' "
                            "AND r.open = 1 ORDER BY d.id DESC LIMIT ?"_s);
        statement.run(address, mostOfSender);
        while (statement.next()) {
            LikelyRequest *likely = at(statement.id<RequestId>(0));
            if (likely == nullptr)
                continue;
            likely->sameSender = true;
            likely->sameSubject =
                likely->sameSubject || (!subject.isEmpty() && bareFolded(statement.text(1)) == subject);
        }
    }

    bool knows(const Request &request)
    {
        const std::optional<Subject> person = m_store.subjects.find(request.subject);
        if (person && m_addresses.contains(plainAddress(person->email)))
            return true;
        const std::optional<Representative> agent = m_store.representatives.of(request.id);
        if (agent && m_addresses.contains(plainAddress(agent->email)))
            return true;
        Statement statement(m_store.database,
                            u"SELECT DISTINCT sender_address FROM documents WHERE request_id = ? "
                            "AND kind = 'incoming' AND sender_address <> ''"_s);
        statement.run(request.id);
        while (statement.next()) {
            if (m_addresses.contains(plainAddress(statement.text(0))))
                return true;
        }
        return false;
    }

    Store &m_store;
    const Message &m_message;
    QStringList m_addresses;
    std::vector<LikelyRequest> m_found;
};

} // namespace

std::vector<WrittenNumber> numbersIn(const QString &text)
{
    static const QRegularExpression pattern(
        uR"((?<![\p{L}\d/-])(DS|DVI)[ \x{2010}-\x{2014}-]{0,2}(20\d\d)\s?/\s?(\d{1,6})(?![\d/]))"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    std::vector<WrittenNumber> numbers;
    for (auto matches = pattern.globalMatch(text); matches.hasNext() && numbers.size() < mostNumbers;) {
        const QRegularExpressionMatch match = matches.next();
        const QString number = u"%1-%2/%3"_s.arg(match.captured(1).toUpper(), match.captured(2))
                                   .arg(match.capturedView(3).toInt(), 4, 10, QLatin1Char('0'));
        if (std::ranges::find(numbers, number, &WrittenNumber::number) == numbers.end())
            numbers.push_back({number, match.captured(0)});
    }
    return numbers;
}

std::vector<LikelyRequest> likelyRequests(Store &store, const Message &message, const Proposal &proposal)
{
    return Search(store, message, proposal).all();
}

} // namespace atbilde
