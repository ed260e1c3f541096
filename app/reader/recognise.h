// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

#include <memory>

struct Pix;

namespace tesseract {
class TessBaseAPI;
}

namespace atbilde {

/// Reads letters off pictures, in Latvian and English. What it finds may be wrong however sure it is: it is
/// for finding and proposing, never a fact. `OMP_THREAD_LIMIT=1` must stand in the environment before the
/// process starts, or its threads get in each other's way and it takes six times as long.
class Recogniser
{
public:
    Recogniser();
    ~Recogniser();
    Recogniser(const Recogniser &) = delete;
    Recogniser &operator=(const Recogniser &) = delete;

    /// False where the languages are not installed.
    [[nodiscard]] bool isReady();

    /// The text of a page, empty where there is none or it took longer than 20 seconds. Pages lying on a side
    /// or on their head are turned if they give no sense as they are. `dpi` 0: not known.
    [[nodiscard]] QString textOf(const QImage &page, int dpi);

private:
    struct Attempt
    {
        QString text;
        int confidence = 0; ///< of 100
    };
    [[nodiscard]] Attempt attempt(Pix *page);

    std::unique_ptr<tesseract::TessBaseAPI> m_engine;
    bool m_tried = false;
};

} // namespace atbilde
