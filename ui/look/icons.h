// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/tone.h"

#include <QIcon>
#include <QString>

#include <array>

/// The program's own set of line drawings, one file each in resources/icons.
enum class Symbol {
    Add,
    Appearance,
    Approve,
    Archive,
    Assign,
    Attachment,
    Calendar,
    Check,
    ChevronDown,
    ChevronLeft,
    ChevronRight,
    ChevronUp,
    Clock,
    Copy,
    Counter,
    Cross,
    Deadlines,
    Decide,
    Delete,
    Document,
    Done,
    Edit,
    Email,
    Export,
    Extend,
    Filter,
    Folder,
    Help,
    Identity,
    Image,
    Import,
    Info,
    Intake,
    Journal,
    Keyboard,
    Language,
    LetterPost,
    Letters,
    Link,
    Lock,
    Merge,
    Moon,
    More,
    Office,
    Overdue,
    Part,
    Pdf,
    People,
    Person,
    Phone,
    Print,
    Question,
    Redo,
    Refresh,
    Refuse,
    Registers,
    Remove,
    Reports,
    Requests,
    Search,
    Send,
    Settings,
    Star,
    Sun,
    Suspend,
    System,
    Task,
    TurnLeft,
    TurnRight,
    Undo,
    Unread,
    View,
    Warning,
};

inline constexpr std::array allSymbols{
    Symbol::Add,          Symbol::Appearance, Symbol::Approve,  Symbol::Archive,     Symbol::Assign,
    Symbol::Attachment,   Symbol::Calendar,   Symbol::Check,    Symbol::ChevronDown, Symbol::ChevronLeft,
    Symbol::ChevronRight, Symbol::ChevronUp,  Symbol::Clock,    Symbol::Copy,        Symbol::Counter,
    Symbol::Cross,        Symbol::Deadlines,  Symbol::Decide,   Symbol::Delete,      Symbol::Document,
    Symbol::Done,         Symbol::Edit,       Symbol::Email,    Symbol::Export,      Symbol::Extend,
    Symbol::Filter,       Symbol::Folder,     Symbol::Help,     Symbol::Identity,    Symbol::Image,
    Symbol::Import,       Symbol::Info,       Symbol::Intake,   Symbol::Journal,     Symbol::Keyboard,
    Symbol::Language,     Symbol::LetterPost, Symbol::Letters,  Symbol::Link,        Symbol::Lock,
    Symbol::Merge,        Symbol::Moon,       Symbol::More,     Symbol::Office,      Symbol::Overdue,
    Symbol::Pdf,          Symbol::People,     Symbol::Person,   Symbol::Phone,       Symbol::Print,
    Symbol::Question,     Symbol::Redo,       Symbol::Refresh,  Symbol::Refuse,      Symbol::Registers,
    Symbol::Remove,       Symbol::Reports,    Symbol::Requests, Symbol::Search,      Symbol::Send,
    Symbol::Settings,     Symbol::Star,       Symbol::Sun,      Symbol::Suspend,     Symbol::System,
    Symbol::Task,         Symbol::Undo,       Symbol::Unread,   Symbol::View,        Symbol::Warning,
    Symbol::Part,         Symbol::TurnLeft,   Symbol::TurnRight,
};

/// Drawn in the colour of button text as it is at that moment, in every mode and at every scale.
[[nodiscard]] QIcon icon(Symbol symbol);

/// Drawn in the ink of the tone; the disabled and the selected one as above.
[[nodiscard]] QIcon icon(Symbol symbol, Tone tone);

/// Drawn in the accent colour.
[[nodiscard]] QIcon accentIcon(Symbol symbol);

/// The program's own mark, in its own colours.
[[nodiscard]] QIcon programIcon();

/// Where the drawing lies among the resources.
[[nodiscard]] QString pathOf(Symbol symbol);
