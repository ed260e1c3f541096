// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letter/lettertexts.h"

#include <QCryptographicHash>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr int lastText = 29;
const QString remedyKey = u"REMEDY"_s;
const QString phrasesKey = u"phrases"_s;

QString embedded(Language language, const QString &name)
{
    QFile file(u":/letters/"_s + codeOf(language) + u'/' + name + u".txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).normalized(QString::NormalizationForm_C);
}

LetterLanguage shippedIn(Language language)
{
    LetterLanguage texts;
    for (const QString &key : letterTextKeys()) {
        const QString file = embedded(language, key);
        if (!file.isEmpty())
            texts.texts.insert(key, letterTextFrom(file));
    }
    texts.remedy = embedded(language, remedyKey).trimmed();
    texts.phraseLines = embedded(language, phrasesKey);
    texts.phrases = phrasesFrom(texts.phraseLines);
    return texts;
}

} // namespace

QHash<QString, QString> phrasesFrom(const QString &file)
{
    QHash<QString, QString> phrases;
    for (const QString &line : file.split(u'\n')) {
        const qsizetype equals = line.indexOf(u'=');
        if (equals > 0 && !line.startsWith(u'#'))
            phrases.insert(line.left(equals), line.mid(equals + 1));
    }
    return phrases;
}

LetterText letterTextFrom(const QString &file)
{
    const qsizetype end = file.indexOf(u'\n');
    return {file.left(end).trimmed(), end < 0 ? QString() : file.mid(end + 1).trimmed()};
}

const LetterTexts &shippedTexts()
{
    static const LetterTexts texts{shippedIn(Language::Latvian), shippedIn(Language::English)};
    return texts;
}

const QHash<QString, QString> &sampleWords(Language language)
{
    static const QHash<QString, QString> latvian = phrasesFrom(embedded(Language::Latvian, u"sample"_s));
    static const QHash<QString, QString> english = phrasesFrom(embedded(Language::English, u"sample"_s));
    return language == Language::Latvian ? latvian : english;
}

QStringList letterTextKeys()
{
    QStringList keys{u"answer"_s};
    for (int number = 1; number <= lastText; ++number)
        keys.append(u"T%1"_s.arg(number, 2, 10, QLatin1Char('0')));
    return keys;
}

QStringList editableTextKeys()
{
    return letterTextKeys() + QStringList{remedyKey, phrasesKey};
}

bool hasSubject(const QString &key)
{
    return key != remedyKey && key != phrasesKey;
}

LetterText textOf(const LetterLanguage &texts, const QString &key)
{
    if (key == remedyKey)
        return {{}, texts.remedy};
    if (key == phrasesKey)
        return {{}, texts.phraseLines};
    return texts.texts.value(key);
}

void putText(LetterLanguage &texts, const QString &key, const LetterText &text)
{
    if (key == remedyKey) {
        texts.remedy = text.body;
    } else if (key == phrasesKey) {
        texts.phraseLines = text.body;
        texts.phrases = phrasesFrom(text.body);
    } else {
        texts.texts.insert(key, text);
    }
}

QString fingerprintOf(const LetterText &text)
{
    return fingerprintOf(QList<LetterText>{text});
}

QString fingerprintOf(const QList<LetterText> &texts)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const LetterText &text : texts) {
        hash.addData(text.subject.toUtf8());
        hash.addData("\n");
        hash.addData(text.body.toUtf8());
    }
    return QString::fromLatin1(hash.result().toHex().first(12));
}

} // namespace atbilde
