// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/organisation.h"
#include "core/register/stationery.h"
#include "ui/dialogue/printdoor.h"

#include <QWidget>

#include <memory>

class Banner;
class Desk;
class PageView;
class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class StandingNote;

/// What the office's letters are written on, beside a page that shows it at once. What was typed and not
/// saved stays when it is read again. Letters that are final keep the paper they were written on.
class LetterPaperPage : public QWidget
{
    Q_OBJECT

public:
    explicit LetterPaperPage(Desk &desk,
                             std::unique_ptr<PrintDoor> printing = std::make_unique<ScreenPrintDoor>());
    ~LetterPaperPage() override;

    void refresh();
    /// What the fields say.
    [[nodiscard]] atbilde::Stationery stationery() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void addRow(QLabel *&label, QWidget *field, const QString &name);
    void connectFields();
    void load(const atbilde::Stationery &paper);
    void showRole();
    void showPage();
    void showLogo();
    void chooseLogo();
    void removeLogo();
    void save();
    void discard();
    void printTestPage();
    void saveTestPage();
    void offerPdf(const QString &text);
    void say(const atbilde::Refusal &refusal);
    void rename();
    void renameFields();

    Desk &m_desk;
    std::unique_ptr<PrintDoor> m_printing;
    atbilde::Stationery m_shown; ///< as stored when it was read
    atbilde::Organisation m_organisation;
    QString m_logo; ///< of the picture in the form
    QByteArray m_logoImage;
    bool m_loaded = false;
    bool m_loading = false;

    StandingNote *m_readOnly;
    Banner *m_banner;
    QFormLayout *m_form;
    QLabel *m_title;
    QLabel *m_words;
    QLabel *m_fontLabel;
    QComboBox *m_font;
    QLabel *m_marginsLabel;
    QSpinBox *m_left;
    QSpinBox *m_right;
    QSpinBox *m_top;
    QSpinBox *m_bottom;
    QLabel *m_windowLabel;
    QComboBox *m_window;
    QLabel *m_logoLabel;
    QLabel *m_logoPicture;
    QPushButton *m_chooseLogo;
    QPushButton *m_removeLogo;
    QLabel *m_logoSideLabel;
    QComboBox *m_logoSide;
    QLabel *m_logoHeightLabel;
    QSpinBox *m_logoHeight;
    QLabel *m_footerLabel;
    QList<QLineEdit *> m_footer;
    QCheckBox *m_nextPageHead;
    PageView *m_page;
    QPushButton *m_save;
    QPushButton *m_discard;
    QPushButton *m_testPage;
    QPushButton *m_testPdf;
};
