// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letter/hunspellcheck.h"

#include <QFile>
#include <QRegularExpression>
#include <QThread>

#include <hunspell/hunspell.hxx>

using namespace Qt::Literals::StringLiterals;
using atbilde::Language;

struct HunspellCheck::Dictionary
{
    State state = State::Missing;
    bool asked = false;
    std::unique_ptr<Hunspell> words;
    std::unique_ptr<QThread> loading;
    QStringList learnt; ///< while it was loading
    QHash<QString, bool> known;
};

namespace {

QStringList namesOf(Language language)
{
    return language == Language::Latvian ? QStringList{u"lv_LV"_s} : QStringList{u"en_GB"_s, u"en_US"_s};
}

QString found(const QStringList &folders, Language language)
{
    for (const QString &name : namesOf(language)) {
        for (const QString &folder : folders) {
            const QString path = folder + u'/' + name;
            if (QFile::exists(path + u".aff"_s) && QFile::exists(path + u".dic"_s))
                return path;
        }
    }
    return {};
}

} // namespace

HunspellCheck::HunspellCheck(QStringList folders, QObject *parent)
    : SpellCheck(parent),
      m_folders(std::move(folders)),
      m_latvian(std::make_unique<Dictionary>()),
      m_english(std::make_unique<Dictionary>())
{
}

HunspellCheck::~HunspellCheck()
{
    for (Dictionary *dictionary : {m_latvian.get(), m_english.get()}) {
        if (dictionary->loading)
            dictionary->loading->wait();
    }
}

QStringList HunspellCheck::usualFolders()
{
    return {u"/usr/share/hunspell"_s, u"/usr/share/myspell/dicts"_s};
}

HunspellCheck::Dictionary &HunspellCheck::of(Language language)
{
    return language == Language::Latvian ? *m_latvian : *m_english;
}

SpellCheck::State HunspellCheck::state(Language language)
{
    if (!of(language).asked)
        load(language);
    return of(language).state;
}

// Reading a dictionary takes some tenths of a second: nobody waits for it.
void HunspellCheck::load(Language language)
{
    Dictionary &dictionary = of(language);
    dictionary.asked = true;
    const QString path = found(m_folders, language);
    if (path.isEmpty())
        return;
    dictionary.state = State::Loading;
    auto loaded = std::make_shared<std::unique_ptr<Hunspell>>();
    dictionary.loading.reset(QThread::create([path, loaded] {
        *loaded = std::make_unique<Hunspell>(QFile::encodeName(path + u".aff"_s).constData(),
                                             QFile::encodeName(path + u".dic"_s).constData());
    }));
    connect(dictionary.loading.get(), &QThread::finished, this, [this, language, loaded] {
        Dictionary &ready = of(language);
        // All that Debian has of these two languages is UTF-8; with another encoding nothing would be right.
        const bool usable = *loaded && QString::fromStdString((*loaded)->get_dict_encoding()) == "UTF-8"_L1;
        ready.words = usable ? std::move(*loaded) : nullptr;
        ready.state = usable ? State::Ready : State::Missing;
        for (const QString &word : std::as_const(ready.learnt)) {
            if (usable)
                ready.words->add(word.toStdString());
        }
        Q_EMIT changed(language);
    });
    dictionary.loading->start();
}

Hunspell *HunspellCheck::readyFor(Language language)
{
    return state(language) == State::Ready ? of(language).words.get() : nullptr;
}

bool HunspellCheck::isRight(const QString &word, Language language)
{
    Hunspell *words = readyFor(language);
    if (!words)
        return true;
    QHash<QString, bool> &known = of(language).known;
    if (const auto answer = known.constFind(word); answer != known.constEnd())
        return *answer;
    const bool right = words->spell(word.toStdString());
    known.insert(word, right);
    return right;
}

QStringList HunspellCheck::suggestions(const QString &word, Language language)
{
    Hunspell *words = readyFor(language);
    QStringList suggestions;
    if (!words)
        return suggestions;
    for (const std::string &suggestion : words->suggest(word.toStdString()))
        suggestions.append(QString::fromStdString(suggestion));
    return suggestions;
}

void HunspellCheck::learn(const QString &word, Language language)
{
    Dictionary &dictionary = of(language);
    dictionary.learnt.append(word);
    dictionary.known.remove(word);
    if (dictionary.words) {
        dictionary.words->add(word.toStdString());
        Q_EMIT changed(language);
    }
}

QList<SpelledWord> spelledWordsIn(const QString &text)
{
    // Addresses of the web and of mail are one piece; so are numbers with letters in them.
    static const QRegularExpression pieces(u"[^\\s\\x{00a0}]+"_s);
    static const QRegularExpression word(u"\\p{L}[\\p{L}\\p{M}'’-]*"_s);
    QList<SpelledWord> words;
    for (auto piece = pieces.globalMatch(text); piece.hasNext();) {
        const auto each = piece.next();
        const QString whole = each.captured();
        const bool address = whole.contains(u'@') || whole.contains("://"_L1) || whole.startsWith("www."_L1);
        const bool figures = std::ranges::any_of(whole, [](QChar letter) { return letter.isDigit(); });
        if (address || figures)
            continue;
        for (auto found = word.globalMatch(whole); found.hasNext();) {
            const auto match = found.next();
            QString spelled = match.captured();
            while (spelled.endsWith(u'-') || spelled.endsWith(u'\'') || spelled.endsWith(u'’'))
                spelled.chop(1);
            const bool abbreviation = spelled.size() > 1 && spelled == spelled.toUpper();
            if (spelled.size() > 1 && !abbreviation)
                words.append({each.capturedStart() + match.capturedStart(), spelled});
        }
    }
    return words;
}
