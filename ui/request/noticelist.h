// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/request/casenotices.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

/// The notices of a case as banners: the pressing ones at once, never more than two, the others unfold.
class NoticeList : public QWidget
{
    Q_OBJECT

public:
    static constexpr int atOnce = 2;

    explicit NoticeList(QWidget *parent = nullptr);

    void show(const ShownCase &shown);
    using QWidget::show;

Q_SIGNALS:
    void stepWanted(atbilde::Step step, const atbilde::StepInput &known);

private:
    void draw();

    QVBoxLayout *m_layout;
    QPushButton *m_rest;
    std::vector<CaseNotice> m_notices;
    std::vector<QWidget *> m_banners;
    atbilde::RequestFacts m_facts;
    atbilde::Role m_role = atbilde::Role::Reader;
};
