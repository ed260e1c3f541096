// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/theme.h"
#include "ui/look/tone.h"
#include "tests/support/hostile.h"

#include <QApplication>
#include <QSignalSpy>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Pair
{
    QPalette::ColorRole text;
    QPalette::ColorRole ground;
};

constexpr std::array readable{
    Pair{QPalette::WindowText, QPalette::Window},
    Pair{QPalette::WindowText, QPalette::Midlight},
    Pair{QPalette::Text, QPalette::Base},
    Pair{QPalette::Text, QPalette::AlternateBase},
    Pair{QPalette::PlaceholderText, QPalette::Base},
    Pair{QPalette::PlaceholderText, QPalette::AlternateBase},
    Pair{QPalette::PlaceholderText, QPalette::Window},
    Pair{QPalette::ButtonText, QPalette::Button},
    Pair{QPalette::ButtonText, QPalette::Window},
    Pair{QPalette::HighlightedText, QPalette::Highlight},
    Pair{QPalette::Text, QPalette::Highlight},
    Pair{QPalette::Link, QPalette::Base},
    Pair{QPalette::Link, QPalette::Window},
    Pair{QPalette::Link, QPalette::Highlight},
    Pair{QPalette::LinkVisited, QPalette::Base},
    Pair{QPalette::LinkVisited, QPalette::Window},
    Pair{QPalette::ToolTipText, QPalette::ToolTipBase},
    Pair{QPalette::BrightText, QPalette::Dark},
};

constexpr std::array grounds{QPalette::Window, QPalette::Base, QPalette::AlternateBase, QPalette::Button,
                             QPalette::Highlight};

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private:
    static void palettes()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << lightPalette();
        QTest::newRow("dark") << darkPalette();
    }

private Q_SLOTS:
    void contrastIsMeasuredAsWcagDoes()
    {
        QCOMPARE(qRound(contrastOf(Qt::black, Qt::white) * 100), 2100);
        QCOMPARE(qRound(contrastOf(QColor(0x77, 0x77, 0x77), Qt::white) * 100), 448);
        QCOMPARE(contrastOf(Qt::red, Qt::red), 1.0);
    }

    void allTextIsReadable_data() { palettes(); }
    void allTextIsReadable()
    {
        QFETCH(const QPalette, palette);
        for (const auto group : {QPalette::Active, QPalette::Inactive}) {
            for (const Pair &pair : readable) {
                const double contrast =
                    contrastOf(palette.color(group, pair.text), palette.color(group, pair.ground));
                QVERIFY2(contrast >= 4.5,
                         qPrintable(u"%1 on %2: %3"_s.arg(pair.text).arg(pair.ground).arg(contrast)));
            }
        }
    }

    void everyToneIsReadableOnEveryGround_data() { palettes(); }
    void everyToneIsReadableOnEveryGround()
    {
        QFETCH(const QPalette, palette);
        for (const Tone tone : allTones) {
            const QColor ink = inkOf(tone, palette);
            for (const auto ground : grounds) {
                const double contrast = contrastOf(ink, palette.color(ground));
                QVERIFY2(contrast >= 4.5,
                         qPrintable(u"tone %1 on %2: %3"_s.arg(int(tone)).arg(ground).arg(contrast)));
            }
            QVERIFY(contrastOf(ink, tintOf(tone, palette)) >= 4.5);
            QVERIFY(contrastOf(palette.color(QPalette::WindowText), tintOf(tone, palette)) >= 4.5);
        }
        QVERIFY(contrastOf(onAccentOf(palette), accentOf(palette)) >= 4.5);
        for (const auto ground : grounds)
            QVERIFY2(contrastOf(accentOf(palette), palette.color(ground)) >= 3.0, "WCAG 1.4.11 for focus");
    }

    void disabledTextIsWeakerYetThere_data() { palettes(); }
    void disabledTextIsWeakerYetThere()
    {
        QFETCH(const QPalette, palette);
        for (const Pair &pair : readable) {
            const double contrast = contrastOf(palette.color(QPalette::Disabled, pair.text),
                                               palette.color(QPalette::Disabled, pair.ground));
            QVERIFY2(contrast >= 3.0,
                     qPrintable(u"%1 on %2: %3"_s.arg(pair.text).arg(pair.ground).arg(contrast)));
        }
        QVERIFY(palette.color(QPalette::Disabled, QPalette::Text) !=
                palette.color(QPalette::Active, QPalette::Text));
    }

    void everyRoleIsSetInEveryGroup_data() { palettes(); }
    void everyRoleIsSetInEveryGroup()
    {
        QFETCH(const QPalette, palette);
        for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
            for (int role = 0; role < QPalette::NColorRoles; ++role) {
                if (role != QPalette::NoRole)
                    QVERIFY2(palette.isBrushSet(group, QPalette::ColorRole(role)),
                             qPrintable(QString::number(role)));
            }
        }
    }

    void tonesAreToldApart()
    {
        for (const QPalette &palette : {lightPalette(), darkPalette()}) {
            for (const Tone one : allTones) {
                for (const Tone other : allTones)
                    QCOMPARE(inkOf(one, palette) == inkOf(other, palette), one == other);
            }
        }
    }

    void theLookChangesWhileTheProgramRuns()
    {
        Theme theme(Appearance::Light);
        QSignalSpy chosen(&theme, &Theme::appearanceChosen);
        QWidget widget;
        QVERIFY(!isDark(widget.palette()));
        theme.choose(Appearance::Dark);
        QTRY_VERIFY(isDark(widget.palette())); // Qt tells the widgets through the event loop
        QCOMPARE(QApplication::palette().color(QPalette::Base), darkPalette().color(QPalette::Base));
        theme.choose(Appearance::Dark);
        QCOMPARE(chosen.size(), 1);
        theme.choose(Appearance::Light);
        QTRY_VERIFY(!isDark(widget.palette()));
    }

    void theChoiceIsFoundAgainByItsCode()
    {
        for (const Appearance appearance : allAppearances)
            QCOMPARE(appearanceFromCode(codeOf(appearance)), appearance);
        QVERIFY(!appearanceFromCode(u"Dark"));
        QVERIFY(!appearanceFromCode(u""));
    }
};

ATBILDE_WIDGET_TEST_MAIN(TestTheme)
#include "tst_theme.moc"
