// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/tone.h"

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QTimer;
class QToolButton;

/// What a banner says and offers.
struct BannerMessage
{
    Tone tone = Tone::Notice;
    QString text = {};                 ///< plain text, a sentence
    QString offer = {};                ///< the verb on its button; empty: no button
    std::function<void()> accept = {}; ///< what the button does
    bool passes = false;               ///< leaves by itself after `Banner::patience`
};

/// A panel inside the window that tells the officer something without stopping the work: information, a
/// warning, a refusal, or a step that can be undone for ten seconds. Hidden while it has nothing to say.
class Banner : public QFrame
{
    Q_OBJECT

public:
    static constexpr int patience = 10'000; ///< ms

    explicit Banner(QWidget *parent = nullptr);

    /// Replaces what was said before.
    void say(const BannerMessage &message);
    /// "Request registered." with Undo, which goes away after ten seconds unless the officer is about to use
    /// it.
    void offerUndo(const QString &text, std::function<void()> undo);
    void dismiss();

    [[nodiscard]] QString text() const;
    [[nodiscard]] Tone tone() const { return m_message.tone; }

Q_SIGNALS:
    void dismissed();

protected:
    void changeEvent(QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void accept();
    void leaveUnlessUsed();
    void dress();
    void rename();

    BannerMessage m_message;
    QLabel *m_picture;
    QLabel *m_text;
    QPushButton *m_offer;
    QToolButton *m_close;
    QTimer *m_patience;
    bool m_undo = false;
};
