// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/recognise.h"

#include "app/reader/scanpage.h"

#include <leptonica/allheaders.h>
#include <tesseract/baseapi.h>
#include <tesseract/ocrclass.h>

namespace atbilde {
namespace {

constexpr int longestPage = 20'000; // milliseconds
// Letters upside down are "read" with about 30.
constexpr int makesSense = 60;

} // namespace

Recogniser::Recogniser() = default;

Recogniser::~Recogniser() = default;

bool Recogniser::isReady()
{
    if (!m_tried) {
        m_tried = true;
        setMsgSeverity(L_SEVERITY_NONE);
        auto engine = std::make_unique<tesseract::TessBaseAPI>();
        if (engine->Init(nullptr, "lav+eng", tesseract::OEM_LSTM_ONLY) == 0) {
            engine->SetPageSegMode(tesseract::PSM_AUTO);
            m_engine = std::move(engine);
        }
    }
    return m_engine != nullptr;
}

Recogniser::Attempt Recogniser::attempt(Pix *page)
{
    m_engine->SetImage(page);
    m_engine->SetSourceResolution(readingResolution);
    tesseract::ETEXT_DESC monitor;
    monitor.set_deadline_msecs(longestPage);
    Attempt result;
    if (m_engine->Recognize(&monitor) == 0) {
        const std::unique_ptr<char[]> text(m_engine->GetUTF8Text());
        result = {QString::fromUtf8(text.get()).trimmed(), m_engine->MeanTextConf()};
    }
    m_engine->Clear();
    return result;
}

QString Recogniser::textOf(const QImage &page, int dpi)
{
    if (!isReady())
        return {};
    const PixPointer readable = madeReadable(page, dpi);
    if (!readable)
        return {};
    Attempt best = attempt(readable.get());
    if (best.confidence < makesSense) {
        if (const int quarters = quartersToUpright(readable.get())) {
            const PixPointer upright = turned(readable.get(), quarters);
            const Attempt second = upright ? attempt(upright.get()) : Attempt();
            if (second.confidence > best.confidence)
                best = second;
        }
    }
    return best.text;
}

} // namespace atbilde
