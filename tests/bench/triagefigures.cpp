// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/triagefigures.h"

#include "tests/support/triagecorpus.h"

using namespace Qt::Literals::StringLiterals;

namespace {

QString shown(double share)
{
    return QString::number(share, 'f', 3).rightJustified(9);
}

QString goalOf(double goal, double found)
{
    return u"  ≥ %1"_s.arg(QString::number(goal, 'f', 3)) + (found < goal ? u"  missed"_s : QString());
}

QString shareLine(const QString &measure, double share, double goal)
{
    return measure.leftJustified(40) + shown(share) + goalOf(goal, share);
}

QString scoreLine(const QString &measure, const Score &score)
{
    return u"  "_s + measure.leftJustified(38) + shown(score.precision()) + shown(score.recall()) +
           shown(score.f1()) + QString::number(score.right + score.missed).rightJustified(6);
}

QStringList linesOf(const QString &part, const CorpusScores &scores)
{
    QStringList lines;
    lines << u"triage, %1: %2 texts, %3 of them mails"_s.arg(part).arg(scores.texts).arg(scores.mails);
    lines << u"  "_s + QString().leftJustified(38) + u"precision   recall       F1    of"_s;
    for (auto right = scores.byRight.begin(); right != scores.byRight.end(); ++right)
        lines << scoreLine(right.key(), *right);
    lines << scoreLine(u"all rights"_s, scores.rights);
    for (auto field = scores.byField.begin(); field != scores.byField.end(); ++field)
        lines << scoreLine(u"field: "_s + field.key(), *field);
    lines << shareLine(u"rights, F1"_s, scores.rights.f1(), 0.95);
    lines << shareLine(u"language"_s, scores.share(scores.languageRight, scores.texts), 0.99);
    lines << shareLine(u"person's name"_s, scores.share(scores.nameRight, scores.texts), 0.95);
    lines << shareLine(u"day of receipt"_s, scores.share(scores.receiptRight, scores.mails), 0.99);
    lines << shareLine(u"automatic mail"_s, scores.share(scores.automaticRight, scores.mails), 0.98);
    lines << shareLine(u"requests not taken for automatic mail"_s,
                       scores.share(scores.requestsKept, scores.requests), 0.995);
    lines << u"requests seen as requests"_s.leftJustified(40) +
                 shown(scores.share(scores.requestsSeen, scores.requests));
    lines << QString();
    return lines;
}

} // namespace

QStringList triageLines()
{
    const QString folder = QStringLiteral(ATBILDE_TRIAGE_CORPUS);
    return linesOf(u"worked on"_s, scoresOf(triageCorpus(folder, CorpusPart::WorkedOn))) +
           linesOf(u"set aside, only measured"_s, scoresOf(triageCorpus(folder, CorpusPart::HeldOut)));
}
