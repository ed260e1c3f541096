// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/document.h"

#include "core/codes.h"

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr CodeTable<DocumentKind, allDocumentKinds.size()> kindCodes{{
    {DocumentKind::Incoming, "incoming"_L1},
    {DocumentKind::Outgoing, "outgoing"_L1},
    {DocumentKind::Evidence, "evidence"_L1},
    {DocumentKind::Package, "package"_L1},
}};

constexpr CodeTable<DocumentState, allDocumentStates.size()> stateCodes{{
    {DocumentState::InTray, "in_tray"_L1},
    {DocumentState::InRequest, "in_request"_L1},
    {DocumentState::Dismissed, "dismissed"_L1},
    {DocumentState::Quarantined, "quarantined"_L1},
}};

} // namespace

QString codeOf(DocumentKind kind)
{
    return codeIn(kindCodes, kind);
}

std::optional<DocumentKind> documentKindFromCode(QStringView code)
{
    return valueIn(kindCodes, code);
}

QString codeOf(DocumentState state)
{
    return codeIn(stateCodes, state);
}

std::optional<DocumentState> documentStateFromCode(QStringView code)
{
    return valueIn(stateCodes, code);
}

} // namespace atbilde
