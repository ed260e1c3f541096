// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/consents.h"
#include "core/register/processing.h"

#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class DateEdit;
class QComboBox;
class QCompleter;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStandardItemModel;

/// A consent to enter, or one to look at and withdraw.
class ConsentForm : public QWidget
{
    Q_OBJECT

public:
    struct Person
    {
        atbilde::SubjectId id;
        QString name;
        QString contact; ///< tells two of one name apart
    };
    using FindPeople = std::function<std::vector<Person>(const QString &words)>;

    explicit ConsentForm(FindPeople find, QWidget *parent = nullptr);

    /// The purposes that rest on consent, and today.
    void take(const atbilde::ProcessingRegister &record, const QDate &today, bool mayChange);
    /// Nothing: a new one.
    void show(const std::optional<atbilde::ConsentRow> &row);
    using QWidget::show;

    [[nodiscard]] bool isTyped() const;
    [[nodiscard]] atbilde::Consent consent() const;
    void focusFirst();

Q_SIGNALS:
    void typed();
    void withdrawn(const QDate &on);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addRow(QFormLayout *form, QLabel *&label, QWidget *editor, const QString &name);
    void suggest(const QString &words);
    void fillPurposes();
    void arrange();
    void rename();

    FindPeople m_find;
    atbilde::ProcessingRegister m_record;
    std::optional<atbilde::ConsentRow> m_row;
    atbilde::SubjectId m_subject;
    bool m_mayChange = false;
    QDate m_today;
    QLabel *m_personLabel = nullptr;
    QLineEdit *m_person;
    QStandardItemModel *m_people;
    QCompleter *m_completer;
    QLabel *m_purposeLabel = nullptr;
    QComboBox *m_purpose;
    QLabel *m_givenLabel = nullptr;
    DateEdit *m_given;
    QLabel *m_proofLabel = nullptr;
    QPlainTextEdit *m_proof;
    QLabel *m_withdrawLabel = nullptr;
    QWidget *m_withdrawRow;
    DateEdit *m_withdrawOn;
    QPushButton *m_withdraw;
    QLabel *m_withdrawn;
};
