// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/lists/personfile.h"
#include "ui/look/tone.h"

#include <QScrollArea>

class QVBoxLayout;

/// What must be heeded whenever this person's data are touched, one note each: restrictions, objections, the
/// suppression list. Takes no room where there is nothing.
class PersonMarks : public QScrollArea
{
    Q_OBJECT

public:
    explicit PersonMarks(QWidget *parent = nullptr);

    void show(const atbilde::PersonFile &file);
    using QWidget::show;

Q_SIGNALS:
    void requestChosen(atbilde::RequestId request);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void draw();
    void add(Tone tone, const QString &text, atbilde::RequestId request);
    void fit();
    [[nodiscard]] QString numberOf(atbilde::RequestId request) const;

    atbilde::PersonFile m_file;
    QVBoxLayout *m_notes;
};
