// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/registers.h"

#include "ui/wording/articles.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QStringList>

#include <array>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Registers
{
    Q_DECLARE_TR_FUNCTIONS(Registers)
};

struct FieldWord
{
    QLatin1StringView key;
    const char *label;
    const char *hint;
};

/// Fields that are called the same in every register that has them.
constexpr std::array fieldWords{
    FieldWord{"code"_L1, QT_TRANSLATE_NOOP("Registers", "Code"),
              QT_TRANSLATE_NOOP("Registers", "Small letters and digits; stays as it is once saved")},
    FieldWord{"purpose"_L1, QT_TRANSLATE_NOOP("Registers", "Purpose"), nullptr},
    FieldWord{"legalBasis"_L1, QT_TRANSLATE_NOOP("Registers", "Legal basis"), nullptr},
    FieldWord{"categories"_L1, QT_TRANSLATE_NOOP("Registers", "Data categories"), nullptr},
    FieldWord{"recipients"_L1, QT_TRANSLATE_NOOP("Registers", "Processors and recipients"), nullptr},
    FieldWord{"systems"_L1, QT_TRANSLATE_NOOP("Registers", "Systems"), nullptr},
    FieldWord{"retention"_L1, QT_TRANSLATE_NOOP("Registers", "Storage period"), nullptr},
    FieldWord{"retentionRule"_L1, QT_TRANSLATE_NOOP("Registers", "Retention rule"), nullptr},
    FieldWord{"source"_L1, QT_TRANSLATE_NOOP("Registers", "Source of the data"), nullptr},
    FieldWord{"automatedDecisions"_L1, QT_TRANSLATE_NOOP("Registers", "Automated decisions"),
              QT_TRANSLATE_NOOP("Registers", "Empty: none")},
    FieldWord{"transfers"_L1, QT_TRANSLATE_NOOP("Registers", "Transfers outside the EEA"),
              QT_TRANSLATE_NOOP("Registers", "Empty: none")},
    FieldWord{"isMarketing"_L1, QT_TRANSLATE_NOOP("Registers", "Direct marketing"), nullptr},
    FieldWord{"name"_L1, QT_TRANSLATE_NOOP("Registers", "Name"), nullptr},
    FieldWord{"isProcessor"_L1, QT_TRANSLATE_NOOP("Registers", "Processor"), nullptr},
    FieldWord{"category"_L1, QT_TRANSLATE_NOOP("Registers", "Engaged for"), nullptr},
    FieldWord{"role"_L1, QT_TRANSLATE_NOOP("Registers", "Role"), nullptr},
    FieldWord{"address"_L1, QT_TRANSLATE_NOOP("Registers", "Address"), nullptr},
    FieldWord{"email"_L1, QT_TRANSLATE_NOOP("Registers", "E-mail"), nullptr},
    FieldWord{"contractReference"_L1, QT_TRANSLATE_NOOP("Registers", "Processing agreement"),
              QT_TRANSLATE_NOOP("Registers", "Date and number of the agreement; empty for a recipient")},
    FieldWord{"processor"_L1, QT_TRANSLATE_NOOP("Registers", "Kept by"), nullptr},
    FieldWord{"backupExpiryDays"_L1, QT_TRANSLATE_NOOP("Registers", "Backups kept, days"),
              QT_TRANSLATE_NOOP("Registers", "0: there are no backups")},
    FieldWord{"dataset"_L1, QT_TRANSLATE_NOOP("Registers", "Data set"), nullptr},
    FieldWord{"months"_L1, QT_TRANSLATE_NOOP("Registers", "Kept for, months"),
              QT_TRANSLATE_NOOP("Registers", "0: no longer than until the event itself")},
    FieldWord{"countedFrom"_L1, QT_TRANSLATE_NOOP("Registers", "Counted from"), nullptr},
    FieldWord{"legalReference"_L1, QT_TRANSLATE_NOOP("Registers", "Provision of law"),
              QT_TRANSLATE_NOOP("Registers", "Empty: the office's own choice")},
};

const FieldWord *wordOf(QLatin1StringView key)
{
    for (const FieldWord &word : fieldWords) {
        if (word.key == key)
            return &word;
    }
    return nullptr;
}

QString inLanguage(const QJsonValue &pair, Language language)
{
    const QString wanted = pair[language == Language::Latvian ? "lv"_L1 : "en"_L1].toString();
    return wanted.isEmpty() ? pair[language == Language::Latvian ? "en"_L1 : "lv"_L1].toString() : wanted;
}

/// An entry of another register by its name; its code where it is not there any more.
QString entryWord(const ProcessingRegister &record, RegisterKind kind, const QString &code, Language language)
{
    const std::optional<RegisterEntry> entry = entryOf(record, kind, code);
    return entry ? nameOf(*entry, language) : code;
}

} // namespace

QString wordFor(RegisterKind kind)
{
    switch (kind) {
    case RegisterKind::Activity:
        return Registers::tr("Processing activities");
    case RegisterKind::Party:
        return Registers::tr("Processors and recipients");
    case RegisterKind::System:
        return Registers::tr("Systems");
    case RegisterKind::Category:
        return Registers::tr("Data categories");
    case RegisterKind::Retention:
        return Registers::tr("Retention rules");
    }
    Q_UNREACHABLE();
}

QString wordFor(LegalBasis basis)
{
    switch (basis) {
    case LegalBasis::Consent:
        return Registers::tr("Consent, 6(1)(a)");
    case LegalBasis::Contract:
        return Registers::tr("Contract, 6(1)(b)");
    case LegalBasis::LegalObligation:
        return Registers::tr("Legal obligation, 6(1)(c)");
    case LegalBasis::VitalInterests:
        return Registers::tr("Vital interests, 6(1)(d)");
    case LegalBasis::PublicTask:
        return Registers::tr("Public task, 6(1)(e)");
    case LegalBasis::LegitimateInterests:
        return Registers::tr("Legitimate interests, 6(1)(f)");
    }
    Q_UNREACHABLE();
}

QString wordFor(ProcessorCategory category)
{
    switch (category) {
    case ProcessorCategory::Marketing:
        return Registers::tr("Marketing");
    case ProcessorCategory::Hosting:
        return Registers::tr("Hosting");
    case ProcessorCategory::Communications:
        return Registers::tr("Communications");
    case ProcessorCategory::Statistics:
        return Registers::tr("Statistics");
    case ProcessorCategory::Other:
        return Registers::tr("Something else");
    }
    Q_UNREACHABLE();
}

QString kindWord(SuppressionKind kind)
{
    switch (kind) {
    case SuppressionKind::Email:
        return Registers::tr("E-mail address");
    case SuppressionKind::Phone:
        return Registers::tr("Telephone number");
    case SuppressionKind::Post:
        return Registers::tr("Postal address");
    }
    Q_UNREACHABLE();
}

QString causeWord(RestrictionCause cause)
{
    switch (cause) {
    case RestrictionCause::AccuracyContested:
        return Registers::tr("Accuracy contested");
    case RestrictionCause::Unlawful:
        return Registers::tr("Restricted instead of erased");
    case RestrictionCause::ClaimsOfPerson:
        return Registers::tr("Needed for the person's legal claims");
    case RestrictionCause::ObjectionPending:
        return Registers::tr("Objection being weighed");
    case RestrictionCause::ErasureRefused:
        return Registers::tr("Kept for a duty or claim only");
    }
    Q_UNREACHABLE();
}

QString labelFor(RegisterKind kind, const RegisterField &field)
{
    Q_UNUSED(kind)
    const FieldWord *word = wordOf(field.key);
    return word ? Registers::tr(word->label) : QString(field.key);
}

QString hintFor(RegisterKind kind, const RegisterField &field)
{
    if (kind == RegisterKind::System && field.key == "processor"_L1)
        return Registers::tr("The office itself");
    const FieldWord *word = wordOf(field.key);
    return word && word->hint ? Registers::tr(word->hint) : QString();
}

QString labelFor(RegisterKind kind, const QString &path)
{
    const QString key = path.section(u'.', 0, 0);
    const QString language = path.section(u'.', 1);
    for (const RegisterField &field : fieldsOf(kind)) {
        if (field.key != key)
            continue;
        if (language == "lv"_L1)
            return Registers::tr("%1 (Latvian)", "field").arg(labelFor(kind, field));
        if (language == "en"_L1)
            return Registers::tr("%1 (English)", "field").arg(labelFor(kind, field));
        return labelFor(kind, field);
    }
    return path;
}

QString choiceWord(const RegisterField &field, const QString &code)
{
    if (field.list == "legal_basis") {
        if (const auto basis = legalBasisFromCode(code))
            return wordFor(*basis);
    } else if (field.list == "processor_category") {
        if (const auto category = processorCategoryFromCode(code))
            return wordFor(*category);
    }
    return code;
}

QString nameOf(const RegisterEntry &entry, Language language)
{
    const RegisterField &field = fieldsOf(kindOf(entry)).at(1);
    const QJsonValue value = objectOf(entry)[field.key];
    return field.shape == FieldShape::Pair ? inLanguage(value, language) : value.toString();
}

QString shownValue(const RegisterField &field, const QJsonValue &value, const ProcessingRegister &record,
                   Language language)
{
    switch (field.shape) {
    case FieldShape::Pair:
        return inLanguage(value, language);
    case FieldShape::Truth:
        return value.toBool() ? Registers::tr("Yes") : Registers::tr("No");
    case FieldShape::Number:
        return QString::number(value.toInt());
    case FieldShape::Choice:
        return choiceWord(field, value.toString());
    case FieldShape::Entry:
        return value.toString().isEmpty() ? QString()
                                          : entryWord(record, *field.of, value.toString(), language);
    case FieldShape::Entries: {
        QStringList names;
        for (const QString &code : value.toVariant().toStringList())
            names.append(entryWord(record, *field.of, code, language));
        return names.join(u"; "_s);
    }
    case FieldShape::Code:
    case FieldShape::Line:
    case FieldShape::Email:
        return value.toString();
    }
    Q_UNREACHABLE();
}
