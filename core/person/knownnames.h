// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <algorithm>
#include <array>

// Words the endings alone do not explain, in small letters.

namespace atbilde {

template <std::size_t size>
[[nodiscard]] bool isOneOf(QStringView word, const std::array<const char16_t *, size> &words)
{
    return std::ranges::any_of(words, [word](const char16_t *known) { return word == QStringView(known); });
}

// Feminine nouns in -s met as surnames. A man may decline his as class 1 too (law 4.3, Klints).
inline constexpr std::array sixthDeclensionNouns{
    u"acs",   u"auss",  u"balss", u"dzelzs", u"govs",  u"klints", u"krāsns", u"kūts", u"nakts", u"pils",
    u"pirts", u"plīts", u"sirds", u"smilts", u"telts", u"uguns",  u"valsts", u"zivs", u"zoss",
};

// Masculine nouns of the second declension in -ens and -ess.
inline constexpr std::array secondDeclensionNounsInConsonant{u"akmens", u"asmens", u"mēness",
                                                             u"rudens", u"ūdens",  u"zibens"};

// Two-syllable nouns in -tis and -dis whose surname usually changes the consonant like the noun: Briedis,
// Brieža.
inline constexpr std::array changingTwoSyllableNouns{u"briedis", u"zutis"};

// Surnames of women in -ā that are Latvian adjectives; another one may be a foreign name that does not
// decline.
inline constexpr std::array adjectives{
    u"apaļā",    u"augstā",  u"bagātā",  u"baltā", u"biezā",    u"brūnā",  u"cietā",   u"dižā",    u"drošā",
    u"dzeltenā", u"dziļā",   u"gaišā",   u"garā",  u"gudrā",    u"īsā",    u"jaukā",   u"jaunā",   u"klusā",
    u"kuplā",    u"labā",    u"laimīgā", u"lēnā",  u"lepnā",    u"lielā",  u"līkā",    u"mazā",    u"melnā",
    u"mīļā",     u"pelēkā",  u"pilnā",   u"platā", u"priecīgā", u"resnā",  u"rudā",    u"sarkanā", u"sausā",
    u"sirmā",    u"skaistā", u"skaļā",   u"sīkā",  u"smagā",    u"stiprā", u"straujā", u"svētā",   u"taisnā",
    u"tievā",    u"trakā",   u"treknā",  u"tumšā", u"vecā",     u"veselā", u"zaļā",    u"zilā",
};

// Given names of men that end like those of women.
inline constexpr std::array mensNamesInVowel{
    u"aļoša",  u"danila",  u"dima",  u"foma", u"gavrila", u"griša", u"iļja",  u"ilja", u"koļa",
    u"kostja", u"kuzma",   u"luka",  u"miša", u"nikita",  u"ole",   u"petja", u"saša", u"sava",
    u"savva",  u"serjoža", u"slava", u"toļa", u"vaņa",    u"vasja", u"vova",  u"žeņa",
};

// Small words of foreign names, and what may follow a surname.
inline constexpr std::array particles{u"af",  u"al",  u"av",  u"bin", u"da",  u"de",  u"del", u"della",
                                      u"den", u"der", u"di",  u"dos", u"du",  u"el",  u"fon", u"ibn",
                                      u"la",  u"le",  u"ten", u"ter", u"van", u"von", u"zu"};
inline constexpr std::array nameSuffixes{u"jr",   u"jr.", u"jun.", u"sr", u"sr.",
                                         u"sen.", u"ii",  u"iii",  u"iv"};

// Given names of both men and women.
inline constexpr std::array namesOfBoth{u"nikita", u"saša", u"slava", u"šura",
                                        u"valja",  u"žeņa", u"kim",   u"renē"};

// Given names of women that do not end in -a or -e.
inline constexpr std::array womensNames{
    u"alis",    u"anais",  u"astrid", u"beatris", u"dolores", u"doris",  u"elī",    u"elis",    u"elizabet",
    u"ester",   u"gladis", u"ingrid", u"iris",    u"karmen",  u"karīn",  u"katrīn", u"keitlin", u"kloī",
    u"kristel", u"margo",  u"marī",   u"mariam",  u"melānī",  u"mirjam", u"nikol",  u"noemī",   u"rut",
    u"rūt",     u"sigrid", u"sofī",   u"venus",   u"zoī",     u"žaklīn"};

// Given names of men that end in neither -s nor -š nor -o.
inline constexpr std::array mensNames{u"andrē",  u"džeri", u"džimi", u"džonni", u"harri", u"henri", u"hosē",
                                      u"kalevi", u"lauri", u"mati",  u"rein",   u"toni",  u"tomi",  u"žozē"};

} // namespace atbilde
