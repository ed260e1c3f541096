// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/personwords.h"

#include <QCoreApplication>

using namespace atbilde;

namespace {

struct CaseWords
{
    Q_DECLARE_TR_FUNCTIONS(CaseWords)
};

} // namespace

QString wordFor(RepresentativeKind kind)
{
    switch (kind) {
    case RepresentativeKind::Proxy:
        return CaseWords::tr("Holder of a power of attorney");
    case RepresentativeKind::Advocate:
        return CaseWords::tr("Sworn advocate");
    case RepresentativeKind::Parent:
        return CaseWords::tr("Parent of a child");
    case RepresentativeKind::Guardian:
        return CaseWords::tr("Guardian");
    case RepresentativeKind::App:
        return CaseWords::tr("Service that sends requests for people");
    case RepresentativeKind::Heir:
        return CaseWords::tr("Heir of a deceased person");
    }
    Q_UNREACHABLE();
}

QString wordFor(IdentityMethod method)
{
    switch (method) {
    case IdentityMethod::ESign:
        return CaseWords::tr("Qualified electronic signature");
    case IdentityMethod::Account:
        return CaseWords::tr("Asked from the user account");
    case IdentityMethod::KnownEmail:
        return CaseWords::tr("Code to the known e-mail address");
    case IdentityMethod::KnownPhone:
        return CaseWords::tr("Call or code to the known telephone number");
    case IdentityMethod::InPerson:
        return CaseWords::tr("Document shown in person");
    case IdentityMethod::SharedFacts:
        return CaseWords::tr("Matching facts, for example contract and order");
    case IdentityMethod::IdCopy:
        return CaseWords::tr("Copy of an identity document");
    case IdentityMethod::Representative:
        return CaseWords::tr("Representative's authority");
    }
    Q_UNREACHABLE();
}

QString wordFor(IdentityResult result)
{
    switch (result) {
    case IdentityResult::NotNeeded:
        return CaseWords::tr("No reasonable doubt");
    case IdentityResult::Confirmed:
        return CaseWords::tr("Identity confirmed");
    case IdentityResult::Insufficient:
        return CaseWords::tr("Proof insufficient");
    case IdentityResult::Failed:
        return CaseWords::tr("No proof by the day set");
    case IdentityResult::Impossible:
        return CaseWords::tr("Person cannot be identified");
    }
    Q_UNREACHABLE();
}

QString wordFor(IdentityCopy copy)
{
    switch (copy) {
    case IdentityCopy::Never:
        return CaseWords::tr("Never ask for a copy");
    case IdentityCopy::InDoubt:
        return CaseWords::tr("Ask for a copy only where there is a reasonable doubt");
    case IdentityCopy::Always:
        return CaseWords::tr("Ask for a copy with every request");
    }
    Q_UNREACHABLE();
}

QString wordFor(BreachRisk risk)
{
    switch (risk) {
    case BreachRisk::Unlikely:
        return CaseWords::tr("Risk unlikely");
    case BreachRisk::Risk:
        return CaseWords::tr("Risk to people");
    case BreachRisk::HighRisk:
        return CaseWords::tr("High risk to people");
    }
    Q_UNREACHABLE();
}

QString wordFor(ComplaintTo to)
{
    switch (to) {
    case ComplaintTo::Authority:
        return CaseWords::tr("Supervisory authority");
    case ComplaintTo::Court:
        return CaseWords::tr("Court");
    }
    Q_UNREACHABLE();
}

QString wordFor(RequestKind kind)
{
    switch (kind) {
    case RequestKind::Person:
        return CaseWords::tr("Person's request");
    case RequestKind::Authority:
        return CaseWords::tr("Letter of the supervisory authority");
    }
    Q_UNREACHABLE();
}

QString warningFor(IdentityCopy copy)
{
    switch (copy) {
    case IdentityCopy::Never:
        return {};
    case IdentityCopy::InDoubt:
        return CaseWords::tr("A copy may be asked for only where there are reasonable doubts about who asks "
                             "and no milder way serves: an electronic signature, a known e-mail address or "
                             "telephone number, the user account or a document shown in person. It is "
                             "destroyed once it has been compared (Articles 12(6) and 5(1)(c) GDPR).");
    case IdentityCopy::Always:
        return CaseWords::tr("Asking everybody for a copy of an identity document is not in line with the "
                             "GDPR: additional information may be requested only where there are reasonable "
                             "doubts about who asks (Article 12(6)), and no more of it than is needed "
                             "(Article 5(1)(c)). No request may be refused because no copy was sent.");
    }
    Q_UNREACHABLE();
}
