// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/articles.h"

#include "core/right/article.h"
#include "ui/wording/spoken.h"

#include <QCoreApplication>

#include <array>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

QString say(const char *sentence)
{
    return QCoreApplication::translate("articles", sentence);
}

/// Latvian acts of law count their parts in words: "133. panta ceturtā daļa".
QString partOfSection(const QString &number, bool genitive)
{
    constexpr std::array<QStringView, 10> words{u"pirm", u"otr",    u"treš",  u"ceturt", u"piekt",
                                                u"sest", u"septīt", u"astot", u"devīt",  u"desmit"};
    const int part = number.toInt();
    if (spokenLanguage() != Language::Latvian || part < 1 || part > int(words.size()))
        return number;
    return words[size_t(part - 1)].toString() + (genitive ? u"ās"_s : u"ā"_s);
}

QString regulation(const Article &article, const std::array<const char *, 4> &forms)
{
    if (article.paragraph.isEmpty() && article.point.isEmpty())
        return say(forms[0]).arg(article.number);
    if (article.point.isEmpty())
        return say(forms[1]).arg(article.number, article.paragraph);
    if (article.paragraph.isEmpty())
        return say(forms[2]).arg(article.number, article.point);
    return say(forms[3]).arg(article.number, article.paragraph, article.point);
}

QString section(const Article &article, const std::array<const char *, 4> &forms)
{
    Article inWords = article;
    inWords.paragraph = partOfSection(article.paragraph, !article.point.isEmpty());
    return regulation(inWords, forms);
}

QString words(const Article &article)
{
    switch (article.act) {
    case Act::Gdpr:
        return regulation(article, {QT_TRANSLATE_NOOP("articles", "Article %1 GDPR"),
                                    QT_TRANSLATE_NOOP("articles", "Article %1(%2) GDPR"),
                                    QT_TRANSLATE_NOOP("articles", "Article %1, point (%2), GDPR"),
                                    QT_TRANSLATE_NOOP("articles", "Article %1(%2)(%3) GDPR")});
    case Act::Counting:
        return regulation(article,
                          {QT_TRANSLATE_NOOP("articles", "Article %1 of Regulation 1182/71"),
                           QT_TRANSLATE_NOOP("articles", "Article %1(%2) of Regulation 1182/71"),
                           QT_TRANSLATE_NOOP("articles", "Article %1, point (%2), of Regulation 1182/71"),
                           QT_TRANSLATE_NOOP("articles", "Article %1(%2)(%3) of Regulation 1182/71")});
    case Act::HolidayLaw:
        return section(article,
                       {QT_TRANSLATE_NOOP("articles", "Section %1 of the Law on Holidays"),
                        QT_TRANSLATE_NOOP("articles", "Section %1(%2) of the Law on Holidays"),
                        QT_TRANSLATE_NOOP("articles", "Section %1, clause %2, of the Law on Holidays"),
                        QT_TRANSLATE_NOOP("articles", "Section %1(%2), clause %3, of the Law on Holidays")});
    case Act::DataLaw:
        return section(
            article,
            {QT_TRANSLATE_NOOP("articles", "Section %1 of the Personal Data Processing Law"),
             QT_TRANSLATE_NOOP("articles", "Section %1(%2) of the Personal Data Processing Law"),
             QT_TRANSLATE_NOOP("articles", "Section %1, clause %2, of the Personal Data Processing Law"),
             QT_TRANSLATE_NOOP("articles",
                               "Section %1(%2), clause %3, of the Personal Data Processing Law")});
    case Act::LabourLaw:
        return section(article,
                       {QT_TRANSLATE_NOOP("articles", "Section %1 of the Labour Law"),
                        QT_TRANSLATE_NOOP("articles", "Section %1(%2) of the Labour Law"),
                        QT_TRANSLATE_NOOP("articles", "Section %1, clause %2, of the Labour Law"),
                        QT_TRANSLATE_NOOP("articles", "Section %1(%2), clause %3, of the Labour Law")});
    case Act::Guidelines:
        return say(QT_TRANSLATE_NOOP("articles", "EDPB Guidelines 01/2022, section %1")).arg(article.number);
    case Act::Recommendation:
        return say(QT_TRANSLATE_NOOP("articles", "recommendation, not law"));
    }
    Q_UNREACHABLE();
}

/// The place must not be torn apart at the end of a line; the quoted title of an act may.
QString unbroken(const QString &text)
{
    QString result = text;
    int quotes = 0;
    for (QChar &c : result) {
        if (c == u'“' || c == u'„')
            ++quotes;
        else if (c == u'”')
            --quotes;
        else if (c == u' ' && quotes == 0)
            c = QChar::Nbsp;
    }
    return result;
}

} // namespace

QString articleInWords(const QString &code)
{
    const auto article = articleFromCode(code);
    return article ? unbroken(words(*article)) : code;
}
