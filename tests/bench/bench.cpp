// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/importfigures.h"
#include "tests/bench/letterfigures.h"
#include "tests/bench/matchfigures.h"
#include "tests/bench/queuefigures.h"
#include "tests/bench/readerfigures.h"
#include "tests/bench/safetyfigures.h"
#include "tests/bench/triagefigures.h"

#include <QGuiApplication>
#include <QStringList>
#include <QTextStream>

#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

/// Without words everything is measured, with words only the groups named: import, match, queue, letter,
/// triage, reader, safety.
int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // pages need fonts, not a display
    const QGuiApplication application(argc, argv);
    const QStringList wanted = QGuiApplication::arguments().mid(1);
    const std::array groups{
        std::pair{u"import"_s, &importFigures}, std::pair{u"match"_s, &matchFigures},
        std::pair{u"queue"_s, &queueFigures},   std::pair{u"letter"_s, &letterFigures},
        std::pair{u"reader"_s, &readerFigures}, std::pair{u"safety"_s, &safetyFigures},
    };
    QTextStream out(stdout);
    out << headingLine() << Qt::endl;
    for (const auto &[name, figures] : groups) {
        if (!wanted.isEmpty() && !wanted.contains(name))
            continue;
        for (const Figure &figure : figures())
            out << lineOf(figure) << Qt::endl;
    }
    if (wanted.isEmpty() || wanted.contains(u"triage"_s))
        out << Qt::endl << triageLines().join(u'\n') << Qt::endl;
    return 0;
}
