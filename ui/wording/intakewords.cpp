// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/intakewords.h"

#include <QCoreApplication>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

struct IntakeWords
{
    Q_DECLARE_TR_FUNCTIONS(IntakeWords)
};

} // namespace

QString wordFor(FileKind kind)
{
    switch (kind) {
    case FileKind::Message:
        return IntakeWords::tr("an e-mail", "in the middle of a sentence");
    case FileKind::Mailbox:
        return IntakeWords::tr("a file of many e-mails", "in the middle of a sentence");
    case FileKind::Outlook:
        return IntakeWords::tr("an Outlook message", "in the middle of a sentence");
    case FileKind::OutlookBag:
        return IntakeWords::tr("an Outlook package (winmail.dat)", "in the middle of a sentence");
    case FileKind::Pdf:
        return IntakeWords::tr("a PDF", "in the middle of a sentence");
    case FileKind::Image:
        return IntakeWords::tr("a picture", "in the middle of a sentence");
    case FileKind::Container:
        return IntakeWords::tr("a signed container", "in the middle of a sentence");
    case FileKind::Archive:
        return IntakeWords::tr("an archive", "in the middle of a sentence");
    case FileKind::Text:
        return IntakeWords::tr("a text", "in the middle of a sentence");
    case FileKind::Unknown:
        return IntakeWords::tr("a file of an unknown kind", "in the middle of a sentence");
    }
    Q_UNREACHABLE();
}

QString sentenceFor(SignatureState state)
{
    switch (state) {
    case SignatureState::Intact:
        return IntakeWords::tr(
            "The signature matches the files, and its certificate leads to the folder of trusted ones. Not "
            "checked: revocation, time stamp, EU trusted list. For a legal check use the eParaksts tool.");
    case SignatureState::IssuerNotTrusted:
        return IntakeWords::tr(
            "The signature matches the files. The issuer of its certificate is not in the folder of "
            "trusted ones. For a legal check use the eParaksts tool.");
    case SignatureState::ContentChanged:
        return IntakeWords::tr("The signature does not match the content.");
    case SignatureState::CertificateExpired:
        return IntakeWords::tr(
            "The signature matches the files, but its certificate was not in force on the day the "
            "signer's computer named. For a legal check use the eParaksts tool.");
    case SignatureState::NotUnderstood:
        return IntakeWords::tr("The signature could not be compared with the files: use the eParaksts tool.");
    }
    Q_UNREACHABLE();
}

QString signerInWords(const Signature &signature)
{
    if (signature.signer.isEmpty() && signature.signerCode.isEmpty())
        return IntakeWords::tr("signer unknown");
    if (signature.signerCode.isEmpty())
        return signature.signer;
    return u"%1, %2"_s.arg(signature.signer, signature.signerCode);
}

QString sentenceFor(QuarantineCause cause)
{
    switch (cause) {
    case QuarantineCause::UnknownKind:
        return IntakeWords::tr(
            "The file is of no kind this program reads. It is kept as it came and can be saved elsewhere.");
    case QuarantineCause::Broken:
        return IntakeWords::tr(
            "The file is damaged and cannot be read. It is kept as it came and can be saved elsewhere.");
    case QuarantineCause::TooLarge:
        return IntakeWords::tr(
            "The file is too large to be taken apart. It is kept as it came and can be saved elsewhere.");
    }
    Q_UNREACHABLE();
}
