// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/organisation.h"
#include "core/register/processing.h"

// An invented company, fixed once, so that golden files stay what they are.

inline atbilde::Organisation sampleOrganisation()
{
    atbilde::Organisation organisation;
    organisation.name = QStringLiteral("SIA \"Ziemeļvējš Loģistika\"");
    organisation.registrationNumber = QStringLiteral("40003521600");
    organisation.address = QStringLiteral("Ganību dambis 24A, Rīga, LV-1005");
    organisation.phone = QStringLiteral("+371 60001100");
    organisation.email = QStringLiteral("birojs@ziemelvejs.example");
    organisation.website = QStringLiteral("www.ziemelvejs.example");
    organisation.place = {QStringLiteral("Rīga"), QStringLiteral("Rīgā"), QStringLiteral("Rīga")};
    organisation.office = {
        QStringLiteral("birojs Rīgā"),
        QStringLiteral("mūsu birojā Ganību dambī 24A, Rīgā, darbdienās plkst. 9–17"),
        QStringLiteral("our office at Ganību dambis 24A, Rīga, on working days from 9 a.m. "
                       "to 5 p.m.")};
    organisation.contact = {QStringLiteral("Inese Kļaviņa"), QStringLiteral("Inesi Kļaviņu"),
                            QStringLiteral("+371 60001107"), QStringLiteral("dati@ziemelvejs.example")};
    organisation.signatory = {QStringLiteral("Valdes loceklis"), QStringLiteral("Member of the Board"),
                              QStringLiteral("Andris Ķēniņš")};
    return organisation;
}

inline atbilde::ProcessingRegister sampleRegister()
{
    using atbilde::LegalBasis;
    atbilde::ProcessingRegister record;
    record.categories = {
        {QStringLiteral("identity"), {QStringLiteral("identitātes dati"), QStringLiteral("identity data")}},
        {QStringLiteral("contact"), {QStringLiteral("kontaktinformācija"), QStringLiteral("contact data")}},
        {QStringLiteral("electronic"),
         {QStringLiteral("elektroniskie identifikatori"), QStringLiteral("electronic identifiers")}},
    };
    record.recipients = {
        {QStringLiteral("hosting"),
         QStringLiteral("SIA \"Mākoņkalns\""),
         true,
         {QStringLiteral("serveru uzturētājs"), QStringLiteral("hosting provider")},
         QStringLiteral("Skolas iela 3, Valmiera, LV-4201"),
         QStringLiteral("dati@makonkalns.example"),
         QStringLiteral("2024. gada 5. februāra līgums Nr. 12")},
        {QStringLiteral("newsletter"),
         QStringLiteral("Vēstkopa OÜ"),
         true,
         {QStringLiteral("jaunumu izsūtītājs"), QStringLiteral("newsletter service")},
         {},
         {},
         {}},
        {QStringLiteral("carrier"),
         QStringLiteral("AS \"Kurzemes pārvadātājs\""),
         false,
         {QStringLiteral("pārvadātājs"), QStringLiteral("carrier")},
         {},
         {},
         {}},
    };
    record.systems = {
        {QStringLiteral("crm"),
         {QStringLiteral("klientu datubāze"), QStringLiteral("customer database")},
         QStringLiteral("hosting"),
         90},
        {QStringLiteral("archive"),
         {QStringLiteral("papīra arhīvs"), QStringLiteral("paper archive")},
         {},
         0},
    };
    atbilde::ProcessingActivity delivery;
    delivery.code = QStringLiteral("delivery");
    delivery.purpose = {QStringLiteral("sūtījumu piegāde un norēķini ar klientiem"),
                        QStringLiteral("delivery of consignments and settlement of accounts")};
    delivery.legalBasis = LegalBasis::Contract;
    delivery.categories = {QStringLiteral("identity"), QStringLiteral("contact")};
    delivery.recipients = {QStringLiteral("hosting"), QStringLiteral("carrier")};
    delivery.systems = {QStringLiteral("crm"), QStringLiteral("archive")};
    delivery.retention = {QStringLiteral("līguma darbības laikā un piecus gadus pēc tā izbeigšanās"),
                          QStringLiteral("for the term of the contract and five years after it ends")};
    delivery.source = {QStringLiteral("dati saņemti no Jums"),
                       QStringLiteral("the data were received from you")};
    atbilde::ProcessingActivity marketing;
    marketing.code = QStringLiteral("marketing");
    marketing.purpose = {QStringLiteral("jaunumu un piedāvājumu nosūtīšana"),
                         QStringLiteral("sending of news and offers")};
    marketing.legalBasis = LegalBasis::Consent;
    marketing.categories = {QStringLiteral("contact"), QStringLiteral("electronic")};
    marketing.recipients = {QStringLiteral("newsletter")};
    marketing.systems = {QStringLiteral("crm")};
    marketing.retention = {QStringLiteral("līdz piekrišanas atsaukšanai"),
                           QStringLiteral("until consent is withdrawn")};
    marketing.source = delivery.source;
    marketing.isMarketing = true;
    record.activities = {delivery, marketing};
    return record;
}
