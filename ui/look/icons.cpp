// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/icons.h"

#include "ui/look/inkengine.h"

#include <QApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Drawing
{
    Symbol symbol;
    QStringView file;
};

constexpr std::array<Drawing, allSymbols.size()> drawings{{
    {Symbol::Add, u"add"},
    {Symbol::Appearance, u"appearance"},
    {Symbol::Approve, u"approve"},
    {Symbol::Archive, u"archive"},
    {Symbol::Assign, u"assign"},
    {Symbol::Attachment, u"attachment"},
    {Symbol::Calendar, u"calendar"},
    {Symbol::Check, u"check"},
    {Symbol::ChevronDown, u"chevron-down"},
    {Symbol::ChevronLeft, u"chevron-left"},
    {Symbol::ChevronRight, u"chevron-right"},
    {Symbol::ChevronUp, u"chevron-up"},
    {Symbol::Clock, u"clock"},
    {Symbol::Copy, u"copy"},
    {Symbol::Counter, u"counter"},
    {Symbol::Cross, u"cross"},
    {Symbol::Deadlines, u"deadlines"},
    {Symbol::Decide, u"decide"},
    {Symbol::Delete, u"delete"},
    {Symbol::Document, u"document"},
    {Symbol::Done, u"done"},
    {Symbol::Edit, u"edit"},
    {Symbol::Email, u"email"},
    {Symbol::Export, u"export"},
    {Symbol::Extend, u"extend"},
    {Symbol::Filter, u"filter"},
    {Symbol::Folder, u"folder"},
    {Symbol::Help, u"help"},
    {Symbol::Identity, u"identity"},
    {Symbol::Image, u"image"},
    {Symbol::Import, u"import"},
    {Symbol::Info, u"info"},
    {Symbol::Intake, u"intake"},
    {Symbol::Journal, u"journal"},
    {Symbol::Keyboard, u"keyboard"},
    {Symbol::Language, u"language"},
    {Symbol::LetterPost, u"letter-post"},
    {Symbol::Letters, u"letters"},
    {Symbol::Link, u"link"},
    {Symbol::Lock, u"lock"},
    {Symbol::Merge, u"merge"},
    {Symbol::Moon, u"moon"},
    {Symbol::More, u"more"},
    {Symbol::Office, u"office"},
    {Symbol::Overdue, u"overdue"},
    {Symbol::Part, u"part"},
    {Symbol::Pdf, u"pdf"},
    {Symbol::People, u"people"},
    {Symbol::Person, u"person"},
    {Symbol::Phone, u"phone"},
    {Symbol::Print, u"print"},
    {Symbol::Question, u"question"},
    {Symbol::Redo, u"redo"},
    {Symbol::Refresh, u"refresh"},
    {Symbol::Refuse, u"refuse"},
    {Symbol::Registers, u"registers"},
    {Symbol::Remove, u"remove"},
    {Symbol::Reports, u"reports"},
    {Symbol::Requests, u"requests"},
    {Symbol::Search, u"search"},
    {Symbol::Send, u"send"},
    {Symbol::Settings, u"settings"},
    {Symbol::Star, u"star"},
    {Symbol::Sun, u"sun"},
    {Symbol::Suspend, u"suspend"},
    {Symbol::System, u"system"},
    {Symbol::Task, u"task"},
    {Symbol::TurnLeft, u"turn-left"},
    {Symbol::TurnRight, u"turn-right"},
    {Symbol::Undo, u"undo"},
    {Symbol::Unread, u"unread"},
    {Symbol::View, u"view"},
    {Symbol::Warning, u"warning"},
}};

} // namespace

QString pathOf(Symbol symbol)
{
    return u":/icons/%1.svg"_s.arg(std::ranges::find(drawings, symbol, &Drawing::symbol)->file);
}

QIcon icon(Symbol symbol)
{
    return QIcon(new InkEngine(pathOf(symbol), [](const QPalette &palette) {
        return palette.color(QPalette::Active, QPalette::ButtonText);
    }));
}

QIcon icon(Symbol symbol, Tone tone)
{
    return QIcon(
        new InkEngine(pathOf(symbol), [tone](const QPalette &palette) { return inkOf(tone, palette); }));
}

QIcon accentIcon(Symbol symbol)
{
    return QIcon(new InkEngine(pathOf(symbol), accentOf));
}

QIcon programIcon()
{
    // Not QIcon(path): that needs a plug-in which is a package of its own on newer systems.
    return QIcon(new InkEngine(u":/icons/atbilde.svg"_s, accentOf));
}
