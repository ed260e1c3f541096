// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/suppress.h"

#include <QWidget>

#include <functional>
#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

/// What can be done with the suppression list: check a mailing list against it, look an address up, put one
/// on the list or take it off.
class SuppressionPanel : public QWidget
{
    Q_OBJECT

public:
    using Ask = std::function<bool(const atbilde::SuppressedAddress &address)>;

    /// `isListed` is asked while typing.
    explicit SuppressionPanel(Ask isListed, QWidget *parent = nullptr);

    void allow(bool mayAdd, bool mayRemove);
    /// Says what was found in a mailing list and offers to write the cleaned one.
    void show(const QString &fileName, const atbilde::MailingCheck &check);
    using QWidget::show;
    /// Nothing is typed and no mailing list is held any more.
    void clear();
    [[nodiscard]] atbilde::SuppressedAddress address() const;

Q_SIGNALS:
    void checkWanted();
    void cleanedWanted();
    void addWanted();
    void removeWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void look();
    void say();
    void rename();

    Ask m_isListed;
    bool m_mayAdd = false;
    bool m_mayRemove = false;
    QString m_fileName;
    std::optional<atbilde::MailingCheck> m_check;
    QLabel *m_checkTitle;
    QPushButton *m_checkFile;
    QPushButton *m_saveCleaned;
    QLabel *m_found;
    QLabel *m_addressTitle;
    QComboBox *m_kind;
    QLineEdit *m_name;
    QLineEdit *m_text;
    QPushButton *m_add;
    QPushButton *m_remove;
    QLabel *m_answer;
};
