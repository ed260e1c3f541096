// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QtTest>

// Every test runs where a careless program breaks: Turkish case rules and decimal comma; the time zone
// (Chatham, UTC+12:45) and the C.UTF-8 locale come from the environment CTest sets.
#define ATBILDE_MAIN_WITH(Application, Test)                                                                  \
    int main(int argc, char *argv[])                                                                          \
    {                                                                                                         \
        QLocale::setDefault(QLocale(QLocale::Turkish, QLocale::Turkey));                                      \
        Application application(argc, argv);                                                                  \
        Test test;                                                                                            \
        return QTest::qExec(&test, argc, argv);                                                               \
    }

#define ATBILDE_TEST_MAIN(Test) ATBILDE_MAIN_WITH(QCoreApplication, Test)
#define ATBILDE_GUI_TEST_MAIN(Test) ATBILDE_MAIN_WITH(QGuiApplication, Test)
#define ATBILDE_WIDGET_TEST_MAIN(Test) ATBILDE_MAIN_WITH(QApplication, Test)
