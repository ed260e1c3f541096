// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/person/subject.h"

#include <QScrollArea>

#include <array>

class Banner;
class Dialogue;
class QComboBox;
class QFormLayout;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

/// The details of one person to correct: who they are, where they are reached, how a letter addresses them.
/// What was typed and not saved stays when the same person is shown again.
class PersonSheet : public QScrollArea
{
    Q_OBJECT

public:
    explicit PersonSheet(Dialogue &dialogue, QWidget *parent = nullptr);

    void show(const atbilde::Subject &subject, bool mayChange);
    using QWidget::show;

    /// What the fields say, with the version that was shown.
    [[nodiscard]] atbilde::Subject subject() const;
    [[nodiscard]] bool isTyped() const { return subject() != m_shown; }
    /// Somebody else changed this person since: says so and keeps what was typed.
    void tellChanged();

Q_SIGNALS:
    void saved(const atbilde::Subject &subject);
    /// The officer lets go of what was typed and wants what is stored.
    void storedWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct FormRow
    {
        QLabel *label;
        QLineEdit *given;
        QLineEdit *surname;
    };

    void addRow(QFormLayout *form, QLabel *&label, QWidget *editor, const QString &name);
    void buildForms(QGridLayout *forms);
    void load(const atbilde::Subject &subject);
    [[nodiscard]] atbilde::NameForms formsTyped() const;
    void showForms(const atbilde::NameForms &forms);
    /// The forms follow the name as long as nobody corrected them.
    void declineAgain();
    void regenerate();
    void preview();
    void showCode(bool open);
    void save();
    void rename();

    Dialogue &m_dialogue;
    atbilde::Subject m_shown;
    bool m_mayChange = false;
    bool m_loading = false;
    bool m_formsCorrected = false;
    QString m_code; ///< while it is masked, the field does not hold it
    Banner *m_banner;
    QLabel *m_givenLabel = nullptr;
    QLineEdit *m_given;
    QLabel *m_surnameLabel = nullptr;
    QLineEdit *m_surname;
    QLabel *m_salutationLabel = nullptr;
    QComboBox *m_salutation;
    QLabel *m_languageLabel = nullptr;
    QComboBox *m_language;
    QLabel *m_emailLabel = nullptr;
    QLineEdit *m_email;
    QLabel *m_phoneLabel = nullptr;
    QLineEdit *m_phone;
    QLabel *m_addressLabel = nullptr;
    QPlainTextEdit *m_address;
    QLabel *m_customerLabel = nullptr;
    QLineEdit *m_customer;
    QLabel *m_codeLabel = nullptr;
    QLineEdit *m_codeEdit;
    QToolButton *m_showCode;
    QLabel *m_formsTitle;
    QLabel *m_doubtful;
    std::array<FormRow, atbilde::allGrammaticalCases.size()> m_forms{};
    QPushButton *m_regenerate;
    QLabel *m_previewTitle;
    QLabel *m_preview;
    QPushButton *m_save;
    QPushButton *m_takeBack;
};
