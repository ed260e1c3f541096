// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registers/registerpage.h"

#include "core/codes.h"
#include "ui/wording/registers.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;
using atbilde::RegisterKind;
using Page = RegisterPage;

namespace {

struct RegisterPages
{
    Q_DECLARE_TR_FUNCTIONS(RegisterPages)
};

constexpr atbilde::CodeTable<Page, allRegisterPages.size()> pageCodes{{
    {Page::Activities, "activities"_L1},
    {Page::Systems, "systems"_L1},
    {Page::Parties, "parties"_L1},
    {Page::Categories, "categories"_L1},
    {Page::Retention, "retention"_L1},
    {Page::Consents, "consents"_L1},
    {Page::Suppression, "suppression"_L1},
    {Page::Restrictions, "restrictions"_L1},
    {Page::Objections, "objections"_L1},
    {Page::ErasuresAgain, "erasures_again"_L1},
}};

} // namespace

QString codeOf(Page page)
{
    return atbilde::codeIn(pageCodes, page);
}

std::optional<Page> registerPageFromCode(QStringView code)
{
    return atbilde::valueIn(pageCodes, code);
}

std::optional<RegisterKind> registerOf(Page page)
{
    switch (page) {
    case Page::Activities:
        return RegisterKind::Activity;
    case Page::Systems:
        return RegisterKind::System;
    case Page::Parties:
        return RegisterKind::Party;
    case Page::Categories:
        return RegisterKind::Category;
    case Page::Retention:
        return RegisterKind::Retention;
    case Page::Consents:
    case Page::Suppression:
    case Page::Restrictions:
    case Page::Objections:
    case Page::ErasuresAgain:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

QString nameOf(Page page)
{
    switch (page) {
    case Page::Activities:
    case Page::Systems:
    case Page::Parties:
    case Page::Categories:
    case Page::Retention:
        return wordFor(*registerOf(page));
    case Page::Consents:
        return RegisterPages::tr("Consents");
    case Page::Suppression:
        return RegisterPages::tr("Suppression list");
    case Page::Restrictions:
        return RegisterPages::tr("Restriction marks");
    case Page::Objections:
        return RegisterPages::tr("Objection marks");
    case Page::ErasuresAgain:
        return RegisterPages::tr("Deletion log");
    }
    Q_UNREACHABLE();
}

QString purposeOf(Page page)
{
    switch (page) {
    case Page::Activities:
        return RegisterPages::tr(
            "The record of processing (Article 30). The answers to access requests are written from it.");
    case Page::Systems:
        return RegisterPages::tr(
            "Where data are searched, corrected and erased, and when the backups expire.");
    case Page::Parties:
        return RegisterPages::tr("Who works on data for the office, and to whom data are disclosed; they are "
                                 "told of corrections and erasures (Article 19).");
    case Page::Categories:
        return RegisterPages::tr(
            "The kinds of data the office holds. Findings and copies of data are sorted by them.");
    case Page::Retention:
        return RegisterPages::tr("How long each set of data is kept, from what day, and why.");
    case Page::Consents:
        return RegisterPages::tr("Who agreed to which purpose, with the proof (Article 7). A withdrawn "
                                 "consent stays in the list.");
    case Page::Suppression:
        return RegisterPages::tr("Addresses to which nothing is advertised any more (Article 21(3)). Only a "
                                 "hash of each is kept: an address can be recognised, not read.");
    case Page::Restrictions:
        return RegisterPages::tr("Data that may be stored but not used (Article 18).");
    case Page::Objections:
        return RegisterPages::tr("People who objected to processing (Article 21).");
    case Page::ErasuresAgain:
        return RegisterPages::tr(
            "Erased data that a backup still holds. After a restore they must be erased again.");
    }
    Q_UNREACHABLE();
}

Symbol symbolOf(Page page)
{
    switch (page) {
    case Page::Activities:
        return Symbol::Registers;
    case Page::Systems:
        return Symbol::System;
    case Page::Parties:
        return Symbol::Office;
    case Page::Categories:
        return Symbol::Folder;
    case Page::Retention:
        return Symbol::Clock;
    case Page::Consents:
        return Symbol::Approve;
    case Page::Suppression:
        return Symbol::Lock;
    case Page::Restrictions:
        return Symbol::Suspend;
    case Page::Objections:
        return Symbol::Refuse;
    case Page::ErasuresAgain:
        return Symbol::Delete;
    }
    Q_UNREACHABLE();
}

QString emptyBecause(Page page)
{
    switch (page) {
    case Page::Activities:
        return RegisterPages::tr("No processing activity is described yet");
    case Page::Systems:
        return RegisterPages::tr("No system is described yet");
    case Page::Parties:
        return RegisterPages::tr("No processor or recipient is entered yet");
    case Page::Categories:
        return RegisterPages::tr("No category of data is described yet");
    case Page::Retention:
        return RegisterPages::tr("There is no retention rule yet");
    case Page::Consents:
        return RegisterPages::tr("No consent is entered yet");
    case Page::Suppression:
        return RegisterPages::tr("Nobody is on the suppression list");
    case Page::Restrictions:
        return RegisterPages::tr("No restriction holds");
    case Page::Objections:
        return RegisterPages::tr("No objection holds");
    case Page::ErasuresAgain:
        return RegisterPages::tr("No backup holds erased data");
    }
    Q_UNREACHABLE();
}

QString emptyNext(Page page)
{
    switch (page) {
    case Page::Activities:
    case Page::Systems:
    case Page::Parties:
    case Page::Categories:
    case Page::Retention:
        return RegisterPages::tr("Add the first entry below, or import a table you already have.");
    case Page::Consents:
        return RegisterPages::tr("Enter below who agreed to what and how that can be proven.");
    case Page::Suppression:
        return RegisterPages::tr(
            "An address gets here when an objection to direct marketing is decided, or by hand below.");
    case Page::Restrictions:
        return RegisterPages::tr(
            "A mark appears here when a request leads to a restriction, and stays until it is lifted.");
    case Page::Objections:
        return RegisterPages::tr(
            "A mark appears here when an objection is upheld, and stays as long as data are held.");
    case Page::ErasuresAgain:
        return RegisterPages::tr("An erasure appears here until the last backup of its system has expired.");
    }
    Q_UNREACHABLE();
}
