// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/lettertexts.h"
#include "core/letter/samplecase.h"

#include <QWidget>

class PageView;
class QComboBox;
class QLabel;

/// A letter text on a made-up case, as the page it would become.
class TextPreview : public QWidget
{
    Q_OBJECT

public:
    explicit TextPreview(QWidget *parent = nullptr);

    /// What to try `texts` on. The case chosen stays where the list is the same.
    void show(const QList<atbilde::SampleCase> &cases, const atbilde::LetterTexts &texts);
    using QWidget::show;

    [[nodiscard]] int pageCount() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void rename();
    void paint();
    [[nodiscard]] QString nameOf(const atbilde::SampleCase &sample) const;

    QLabel *m_label;
    QComboBox *m_case;
    QLabel *m_problem;
    PageView *m_pages;
    QList<atbilde::SampleCase> m_cases;
    atbilde::LetterTexts m_texts;
};
