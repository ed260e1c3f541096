// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/office.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <memory>

/// A small office in a folder of its own, for one test: a clerk, a handler, an approver, an administrator and
/// a reader. It is 9 November 2026, 10:00 UTC, noon in Riga.
class TestOffice
{
public:
    TestOffice()
    {
        using namespace atbilde;
        Organisation organisation;
        organisation.name = QStringLiteral("SIA \"Vējupe Loģistika\"");
        organisation.registrationNumber = QStringLiteral("40003521600");
        organisation.address = QStringLiteral("Krasta iela 1, Rīga, LV-1003");
        organisation.phone = QStringLiteral("+371 67000000");
        organisation.email = QStringLiteral("dati@vejupe.example");
        organisation.place = {QStringLiteral("Rīga"), QStringLiteral("Rīgā"), QStringLiteral("Riga")};
        organisation.contact = {QStringLiteral("Anna Mazā"), QStringLiteral("Annu Mazo"),
                                QStringLiteral("+371 67000001"), QStringLiteral("dati@vejupe.example")};
        organisation.signatory = {QStringLiteral("valdes loceklis"), QStringLiteral("Member of the Board"),
                                  QStringLiteral("Andris Kalniņš")};
        office = createOffice(place(), organisation,
                              {{},
                               QStringLiteral("administrators"),
                               QStringLiteral("Aija Administratore"),
                               Role::Administrator,
                               true},
                              now);
        administrator = office->store.officers.findByCode(QStringLiteral("administrators")).value();
        clerk = added(QStringLiteral("lietvede"), QStringLiteral("Laima Lietvede"), Role::Clerk);
        handler = added(QStringLiteral("izpilditajs"), QStringLiteral("Ivars Izpildītājs"), Role::Handler);
        approver = added(QStringLiteral("das"), QStringLiteral("Dace Speciāliste"), Role::Approver);
        reader = added(QStringLiteral("lasitajs"), QStringLiteral("Leons Lasītājs"), Role::Reader);
    }

    [[nodiscard]] QString place() const { return folder.filePath(QStringLiteral("office.atbilde")); }
    [[nodiscard]] atbilde::Occasion by(const atbilde::Officer &officer) const { return {officer, now}; }

    /// In memory where there is such a folder: a database that waits for the disk at every step makes slow
    /// tests.
    QTemporaryDir folder{QFileInfo(QStringLiteral("/dev/shm")).isWritable()
                             ? QStringLiteral("/dev/shm/atbilde-XXXXXX")
                             : QDir::tempPath() + QStringLiteral("/atbilde-XXXXXX")};
    QDateTime now = QDateTime(QDate(2026, 11, 9), QTime(10, 0), Qt::UTC);
    std::unique_ptr<atbilde::Office> office;
    atbilde::Officer administrator;
    atbilde::Officer clerk;
    atbilde::Officer handler;
    atbilde::Officer approver;
    atbilde::Officer reader;

private:
    atbilde::Officer added(const QString &code, const QString &name, atbilde::Role role)
    {
        return atbilde::addOfficer(*office, by(administrator), {{}, code, name, role, true}).value();
    }
};
