// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/beside.h"

Beside::Beside(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

Beside::~Beside()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void Beside::forget()
{
    m_pool.clear();
    ++m_number;
}
