// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/letterbatch.h"

#include "core/letter/postallines.h"
#include "ui/page/letterpage.h"

#include <memory>

using namespace atbilde;

namespace {

Result<QStringList> addressOf(const Letter &letter)
{
    const QStringList lines = postalLines(letter.addressee);
    if (lines.isEmpty())
        return Refusal{RefusalReason::AddressMissing, {letter.number}};
    return lines;
}

} // namespace

LetterBatch::LetterBatch(std::vector<Letter> letters, BatchPlan plan)
    : m_letters(std::move(letters)), m_plan(std::move(plan))
{
}

int LetterBatch::steps() const
{
    return int(m_letters.size()) + (m_plan.labels ? 1 : 0);
}

Result<std::vector<Sheet>> LetterBatch::sheets(int step) const
{
    if (!m_plan.labels)
        return sheetsFor(m_letters[size_t(step)]);
    const int labelStep = m_plan.addressesFirst ? 0 : int(m_letters.size());
    if (step == labelStep)
        return labels();
    return sheetsFor(m_letters[size_t(m_plan.addressesFirst ? step - 1 : step)]);
}

Result<std::vector<Sheet>> LetterBatch::sheetsFor(const Letter &letter) const
{
    std::vector<Sheet> sheets;
    if (m_plan.letters) {
        Result<LetterPages> laidOut = LetterPages::of(letter);
        if (!laidOut)
            return laidOut.error();
        const auto pages = std::make_shared<LetterPages>(std::move(*laidOut));
        for (int page = 0; page < pages->count(); ++page) {
            sheets.push_back({wholePage(QPageSize::A4), [pages, page](QPainter &painter, double dotsPerInch) {
                                  pages->paint(painter, page, dotsPerInch);
                              }});
        }
    }
    if (!m_plan.envelopes)
        return sheets;
    const Result<QStringList> address = addressOf(letter);
    if (!address)
        return address.error();
    const Result<Sheet> envelope =
        envelopeSheet(*m_plan.envelopes, *address, m_plan.sender, letter.paper.font);
    if (!envelope)
        return envelope.error();
    sheets.insert(m_plan.addressesFirst ? sheets.begin() : sheets.end(), *envelope);
    return sheets;
}

Result<std::vector<Sheet>> LetterBatch::labels() const
{
    std::vector<QStringList> addresses;
    for (const Letter &letter : m_letters) {
        const Result<QStringList> address = addressOf(letter);
        if (!address)
            return address.error();
        addresses.push_back(*address);
    }
    const QString family = m_letters.empty() ? Stationery().font : m_letters.front().paper.font;
    return labelSheets(*m_plan.labels, m_plan.firstLabel, addresses, family);
}
