// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/triagecorpus.h"

#include "core/intake/mailreader.h"
#include "core/intake/triage.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double registeredFrom = 0.5;
const QString someAddress = u"kads@pasts.example"_s;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

void readMail(const QString &path, Labelled &one)
{
    const Result<Message> message = readMessage(contentOf(path), u"mail.eml"_s);
    if (!message)
        qFatal("%s is no mail", qPrintable(path));
    one.message = *message;
    one.isMail = true;
    if (!one.fields.contains(u"reply"_s))
        one.fields.insert(u"reply"_s, one.fields.value(u"email"_s));
}

void makeLetter(const QString &text, const QString &kind, Labelled &one)
{
    one.message.text = text;
    if (!kind.isEmpty()) {
        one.message.kind = fileKindFromCode(kind).value();
        if (one.fields.contains(u"email"_s) && !one.fields.contains(u"reply"_s))
            one.fields.insert(u"reply"_s, one.fields.value(u"email"_s));
        return;
    }
    one.message.fromAddress = someAddress;
    one.fields.insert(u"email"_s, someAddress);
    one.fields.insert(u"reply"_s, someAddress);
}

Labelled entryFrom(const QString &entry, const QDir &folder, const QString &file)
{
    QStringList lines = entry.split(u'\n');
    const QStringList head = lines.takeFirst().split(u'|');
    if (head.size() != 3)
        qFatal("%s: a label has three parts: %s", qPrintable(file), qPrintable(head.join(u'|')));
    Labelled one;
    one.rights = head[0].trimmed().split(u", "_s);
    one.rights.removeAll(u"none"_s);
    one.rights.sort();
    one.language = head[1].trimmed();
    one.name = head[2].trimmed();
    one.isWhole = file.startsWith(u"full"_s) || file.startsWith(u"heldout"_s);
    while (!lines.isEmpty() && lines.first().startsWith(u'@')) {
        const QString line = lines.takeFirst();
        one.fields.insert(line.sliced(1).section(u':', 0, 0), line.section(u": "_s, 1).trimmed());
    }
    const QString mail = one.fields.take(u"file"_s);
    const QString text = lines.join(u'\n').trimmed();
    if (mail.isEmpty())
        makeLetter(text, one.fields.take(u"kind"_s), one);
    else
        readMail(folder.filePath(u"../triagemail/"_s + mail), one);
    one.where = u"%1: %2"_s.arg(file, mail.isEmpty() ? text.left(60).simplified() : mail);
    return one;
}

QString foundIn(const Proposal &proposal, const QString &field)
{
    if (field == "received"_L1)
        return proposal.receivedOn.toString(Qt::ISODate);
    if (field == "auto"_L1)
        return proposal.automatic ? codeOf(*proposal.automatic) : QString();
    static const QHash<QString, Guess Proposal::*> guesses{
        {u"email"_s, &Proposal::email},       {u"reply"_s, &Proposal::replyAddress},
        {u"phone"_s, &Proposal::phone},       {u"code"_s, &Proposal::personalCode},
        {u"address"_s, &Proposal::address},   {u"customer"_s, &Proposal::customerNumber},
        {u"copy"_s, &Proposal::copyAsked},    {u"identity"_s, &Proposal::identityEnclosed},
        {u"dated"_s, &Proposal::senderDated}, {u"earlier"_s, &Proposal::earlierReceipt},
    };
    const QString value = (proposal.*guesses.value(field)).value;
    return field == "code"_L1 ? QString(value).remove(u'-') : value;
}

void judgeRights(const Labelled &one, const Proposal &proposal, CorpusScores &scores)
{
    const QStringList found = rightCodesIn(proposal);
    for (const QString &code : found) {
        const bool asked = one.rights.contains(code);
        (asked ? scores.rights.right : scores.rights.wrong)++;
        (asked ? scores.byRight[code].right : scores.byRight[code].wrong)++;
    }
    for (const QString &code : one.rights) {
        if (found.contains(code))
            continue;
        scores.rights.missed++;
        scores.byRight[code].missed++;
    }
    if (found != one.rights)
        scores.failures << u"%1\n    asked: %2\n    found: %3"_s.arg(one.where, one.rights.join(u' '),
                                                                     found.join(u' '));
    if (one.rights.isEmpty())
        return;
    scores.requests++;
    scores.requestsKept +=
        proposal.automatic == Automatic::Bounce || proposal.automatic == Automatic::AutoReply ? 0 : 1;
    scores.requestsSeen += proposal.requestConfidence >= registeredFrom ? 1 : 0;
}

void judgeFields(const Labelled &one, const Proposal &proposal, CorpusScores &scores)
{
    for (const QString &field : labelledFields()) {
        if (!one.isMail && (field == "received"_L1 || field == "auto"_L1))
            continue;
        QString wanted = one.fields.value(field);
        if (field == "code"_L1)
            wanted.remove(u'-');
        const QString found = foundIn(proposal, field);
        scores.byField[field].count(wanted, found);
        if (field == "received"_L1)
            scores.receiptRight += found == wanted ? 1 : 0;
        if (field == "auto"_L1)
            scores.automaticRight += found == wanted ? 1 : 0;
        if (found != wanted)
            scores.failures << u"%1\n    %2: \"%3\", found \"%4\""_s.arg(one.where, field, wanted, found);
    }
}

} // namespace

QStringList labelledFields()
{
    return {u"email"_s, u"reply"_s,    u"phone"_s, u"code"_s,    u"address"_s,  u"customer"_s,
            u"copy"_s,  u"identity"_s, u"dated"_s, u"earlier"_s, u"received"_s, u"auto"_s};
}

QDateTime corpusEntered()
{
    return QDateTime(QDate(2026, 11, 23), QTime(8, 0), Qt::UTC);
}

QList<Labelled> triageCorpus(const QString &folder, CorpusPart part)
{
    QList<Labelled> all;
    const QDir directory(folder);
    for (const QString &file : directory.entryList({u"*.txt"_s}, QDir::Files, QDir::Name)) {
        if (file.startsWith(u"heldout"_s) != (part == CorpusPart::HeldOut))
            continue;
        const QString content = u'\n' + QString::fromUtf8(contentOf(directory.filePath(file)));
        for (const QString &entry : content.split(u"\n== "_s).sliced(1))
            all.append(entryFrom(entry, directory, file));
    }
    return all;
}

double Score::precision() const
{
    return right + wrong == 0 ? 1 : double(right) / double(right + wrong);
}

double Score::recall() const
{
    return right + missed == 0 ? 1 : double(right) / double(right + missed);
}

double Score::f1() const
{
    const double sum = precision() + recall();
    return sum > 0 ? 2 * precision() * recall() / sum : 0;
}

void Score::count(const QString &wanted, const QString &found)
{
    if (wanted == found) {
        right += wanted.isEmpty() ? 0 : 1;
        return;
    }
    wrong += found.isEmpty() ? 0 : 1;
    missed += wanted.isEmpty() ? 0 : 1;
}

double CorpusScores::share(int rightOnes, qsizetype of) const
{
    return of == 0 ? 1 : double(rightOnes) / double(of);
}

CorpusScores scoresOf(const QList<Labelled> &corpus)
{
    CorpusScores scores;
    scores.texts = corpus.size();
    for (const Labelled &one : corpus) {
        const Proposal proposal = triage(one.message, corpusEntered());
        judgeRights(one, proposal, scores);
        const QString language = proposal.language ? codeOf(*proposal.language) : u"none"_s;
        scores.languageRight += language == one.language ? 1 : 0;
        scores.nameRight += proposal.name.value == one.name ? 1 : 0;
        if (language != one.language)
            scores.failures << u"%1\n    language: %2"_s.arg(one.where, language);
        if (proposal.name.value != one.name)
            scores.failures << u"%1\n    name: \"%2\", found \"%3\""_s.arg(one.where, one.name,
                                                                           proposal.name.value);
        scores.mails += one.isMail ? 1 : 0;
        if (one.isWhole)
            judgeFields(one, proposal, scores);
    }
    return scores;
}

QStringList rightCodesIn(const Proposal &proposal)
{
    QStringList codes;
    for (const RightGuess &guess : proposal.rights)
        codes << codeOf(guess.right);
    codes.sort();
    return codes;
}
