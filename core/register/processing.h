// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/person/language.h"
#include "core/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace atbilde {

/// A text that a letter quotes, in both languages. Written to stand inside a sentence: no capital, no full
/// stop.
struct BilingualText
{
    QString latvian;
    QString english;
    [[nodiscard]] const QString &in(Language language) const
    {
        return language == Language::Latvian ? latvian : english;
    }
    friend bool operator==(const BilingualText &, const BilingualText &) = default;
};

/// The legal bases of 6(1)(a) to (f). Portability needs (a) or (b), objection (e) or (f), withdrawal (a).
enum class LegalBasis { Consent, Contract, LegalObligation, VitalInterests, PublicTask, LegitimateInterests };

inline constexpr std::array allLegalBases{LegalBasis::Consent,         LegalBasis::Contract,
                                          LegalBasis::LegalObligation, LegalBasis::VitalInterests,
                                          LegalBasis::PublicTask,      LegalBasis::LegitimateInterests};

/// "6(1)(a)" ... "6(1)(f)".
[[nodiscard]] QString codeOf(LegalBasis basis);
[[nodiscard]] std::optional<LegalBasis> legalBasisFromCode(QStringView code);

/// What a processor was engaged for: the categories the company's privacy policy names (policy 2.2).
enum class ProcessorCategory { Marketing, Hosting, Communications, Statistics, Other };

inline constexpr std::array allProcessorCategories{ProcessorCategory::Marketing, ProcessorCategory::Hosting,
                                                   ProcessorCategory::Communications,
                                                   ProcessorCategory::Statistics, ProcessorCategory::Other};

/// "marketing", "hosting", "communications", "statistics", "other".
[[nodiscard]] QString codeOf(ProcessorCategory category);
[[nodiscard]] std::optional<ProcessorCategory> processorCategoryFromCode(QStringView code);

/// One category of personal data, for example contact data.
struct DataCategory
{
    QString code;
    BilingualText name;
    friend bool operator==(const DataCategory &, const DataCategory &) = default;
};

/// Who gets data. A processor acts on our instruction (28(3)); a recipient decides for itself.
struct ProcessorOrRecipient
{
    QString code;
    QString name;
    bool isProcessor = false;
    BilingualText role; ///< "tīmekļvietnes uzturētājs" / "hosting provider"
    QString address;
    QString email;
    QString contractReference; ///< of the data processing agreement, empty for a recipient
    ProcessorCategory category = ProcessorCategory::Other; ///< of a processor; Other for a recipient
    friend bool operator==(const ProcessorOrRecipient &, const ProcessorOrRecipient &) = default;
};

/// A system or a set of papers in which data are searched, corrected and erased.
struct SystemEntry
{
    QString code;
    BilingualText name;
    QString processor;        ///< code, empty where the office keeps it itself
    int backupExpiryDays = 0; ///< after so many days no backup holds erased data; 0: there are no backups
    friend bool operator==(const SystemEntry &, const SystemEntry &) = default;
};

/// How long one set of data is kept (5(1)(e)), and why so long.
struct RetentionRule
{
    QString code;
    BilingualText dataset;     ///< "rēķini un citi attaisnojuma dokumenti"
    int months = 0;            ///< 0 to 1200; 0: no longer than until the event itself
    BilingualText countedFrom; ///< the event the period runs from
    QString legalReference;    ///< article or act that sets the period; empty: the company's own choice
    QStringList categories;    ///< codes of the data categories in the set
    friend bool operator==(const RetentionRule &, const RetentionRule &) = default;
};

/// One row of the record of processing activities (Article 30), with all that an access reply must tell of it
/// (15(1)(a) to (h), 15(2)).
struct ProcessingActivity
{
    QString code;
    BilingualText purpose;
    LegalBasis legalBasis = LegalBasis::Contract;
    QStringList categories; ///< codes
    QStringList recipients; ///< codes
    QStringList systems;    ///< codes
    BilingualText retention;
    BilingualText source;
    BilingualText automatedDecisions; ///< empty: none
    BilingualText transfers;          ///< outside the EEA, with the safeguard; empty: none
    bool isMarketing = false;         ///< direct marketing: an objection is absolute (21(3))
    QString retentionRule = {};       ///< code of the rule the period in words comes from; may be empty
    friend bool operator==(const ProcessingActivity &, const ProcessingActivity &) = default;
};

/// All of it: what a company says of its processing.
struct ProcessingRegister
{
    QList<DataCategory> categories;
    QList<ProcessorOrRecipient> recipients;
    QList<SystemEntry> systems;
    QList<ProcessingActivity> activities;
    QList<RetentionRule> retentionRules = {};
    friend bool operator==(const ProcessingRegister &, const ProcessingRegister &) = default;
};

[[nodiscard]] QByteArray jsonOf(const ProcessingRegister &record);
[[nodiscard]] QByteArray jsonOf(const DataCategory &category);
[[nodiscard]] QByteArray jsonOf(const ProcessorOrRecipient &recipient);
[[nodiscard]] QByteArray jsonOf(const SystemEntry &system);
[[nodiscard]] QByteArray jsonOf(const ProcessingActivity &activity);
[[nodiscard]] QByteArray jsonOf(const RetentionRule &rule);

/// Refused as `organisationFromJson` refuses; also a category, recipient, processor, system or retention rule
/// that another entry names and the register does not hold, and a code given twice.
[[nodiscard]] Result<ProcessingRegister> processingRegisterFromJson(const QByteArray &json);
[[nodiscard]] Result<DataCategory> dataCategoryFromJson(const QByteArray &json);
[[nodiscard]] Result<ProcessorOrRecipient> recipientFromJson(const QByteArray &json);
[[nodiscard]] Result<SystemEntry> systemFromJson(const QByteArray &json);
[[nodiscard]] Result<ProcessingActivity> activityFromJson(const QByteArray &json);
[[nodiscard]] Result<RetentionRule> retentionRuleFromJson(const QByteArray &json);

} // namespace atbilde
