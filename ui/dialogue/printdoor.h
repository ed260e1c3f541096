// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QPrinter;
class QWidget;

/// The system's two windows for printing. Tests put a scripted one in their place.
class PrintDoor
{
public:
    virtual ~PrintDoor() = default;

    /// Is any printer set up on this computer?
    [[nodiscard]] virtual bool hasPrinter() = 0;

    /// Lets the officer choose printer, pages and copies. False when they retreat.
    [[nodiscard]] virtual bool choosePrinter(QPrinter &printer, QWidget *parent) = 0;

    /// Shows what `paint` paints; the officer may print from there.
    virtual void preview(QPrinter &printer, const std::function<void(QPrinter &)> &paint,
                         QWidget *parent) = 0;
};

class ScreenPrintDoor : public PrintDoor
{
public:
    [[nodiscard]] bool hasPrinter() override;
    [[nodiscard]] bool choosePrinter(QPrinter &printer, QWidget *parent) override;
    void preview(QPrinter &printer, const std::function<void(QPrinter &)> &paint, QWidget *parent) override;
};
