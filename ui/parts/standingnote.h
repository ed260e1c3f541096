// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/banner.h"

/// What holds as long as it is shown: looks like a banner, cannot be closed and does not speak up by itself.
class StandingNote : public QFrame
{
    Q_OBJECT

public:
    explicit StandingNote(QWidget *parent = nullptr);

    /// Replaces what stood here; an empty text hides the note. `passes` means nothing here.
    void say(const BannerMessage &message);
    [[nodiscard]] QString text() const { return m_message.text; }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void dress();

    BannerMessage m_message;
    QLabel *m_picture;
    QLabel *m_text;
    QPushButton *m_offer;
};
