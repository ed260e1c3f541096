// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/message.h"
#include "core/intake/proposal.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

/// A text or mail of the corpus with what a careful person reads out of it.
struct Labelled
{
    QString where;
    QStringList rights; ///< codes, sorted
    QString language;   ///< "lv", "en" or "none"
    QString name;
    bool isWhole = false;          ///< every field is labelled, one without a label stands empty
    bool isMail = false;           ///< a mail with its headers
    QMap<QString, QString> fields; ///< by the keys of `labelledFields`
    atbilde::Message message;
};

/// The first part may be looked at while the rules are written, the other is measured only.
enum class CorpusPart { WorkedOn, HeldOut };

/// What is labelled besides rights, language and name.
[[nodiscard]] QStringList labelledFields();

/// `folder` holds text files of entries and the mails they name, the files of the held-out part begin with
/// "heldout". An entry: "== rights | language | name", lines "@key: value", then the text; "@file" names a
/// mail instead of a text, "@kind" says that the text was read out of such a file.
[[nodiscard]] QList<Labelled> triageCorpus(const QString &folder, CorpusPart part);

/// The moment all of it was entered.
[[nodiscard]] QDateTime corpusEntered();

/// How often what was found is what stands on the label.
struct Score
{
    int right = 0;
    int wrong = 0;
    int missed = 0;

    [[nodiscard]] double precision() const;
    [[nodiscard]] double recall() const;
    [[nodiscard]] double f1() const;
    void count(const QString &wanted, const QString &found);
};

struct CorpusScores
{
    qsizetype texts = 0;
    Score rights;
    QMap<QString, Score> byRight;
    QMap<QString, Score> byField; ///< texts whose fields are labelled
    int languageRight = 0;
    int nameRight = 0;
    int mails = 0;
    int receiptRight = 0;   ///< of the mails
    int automaticRight = 0; ///< of the mails
    int requests = 0;
    int requestsSeen = 0;
    int requestsKept = 0; ///< not taken for a machine's answer
    QStringList failures; ///< one paragraph each

    [[nodiscard]] double share(int right, qsizetype of) const;
};

[[nodiscard]] CorpusScores scoresOf(const QList<Labelled> &corpus);
[[nodiscard]] QStringList rightCodesIn(const atbilde::Proposal &proposal);
