// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/letterfont.h"

#include "ui/page/pageframe.h"

#include <QAbstractTextDocumentLayout>
#include <QFontDatabase>
#include <QFontInfo>
#include <QImage>
#include <QRawFont>
#include <QTextDocument>
#include <QTextOption>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Of no use but for its resolution, by which documents turn points into dots.
const QImage &measure()
{
    static const QImage image = [] {
        QImage dot(1, 1, QImage::Format_RGB32);
        const int dotsPerMetre = qRound(PageFrame::dotsPerInch / 0.0254);
        dot.setDotsPerMeterX(dotsPerMetre);
        dot.setDotsPerMeterY(dotsPerMetre);
        return dot;
    }();
    return image;
}

/// Which letters a face has is asked for each letter written; the face is opened once.
const QRawFont &faceOf(const QFont &font)
{
    static thread_local QString family;
    static thread_local QRawFont face;
    if (family != font.family() || !face.isValid()) {
        family = font.family();
        face = QRawFont::fromFont(font);
    }
    return face;
}

} // namespace

Result<QFont> letterFont(const QString &family)
{
    QFont font(family);
    if (QFontInfo(font).family() != family)
        return Refusal{RefusalReason::FontMissing, {family}};
    font.setPointSizeF(bodySize);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QStringList letterFamilies()
{
    static const QString needed = u"aābcčdeēfgģhiījkķlļmnņoprsštuūvzž"
                                  "AĀBCČDEĒFGĢHIĪJKĶLĻMNŅOPRSŠTUŪVZŽ0123456789„”“–§€"_s;
    QStringList families;
    for (const QString &family : QFontDatabase::families()) {
        if (!QFontDatabase::isSmoothlyScalable(family) || QFontDatabase::isPrivateFamily(family) ||
            QFontDatabase::isFixedPitch(family))
            continue;
        const Result<QFont> font = letterFont(family);
        if (font && charactersWithoutGlyph(*font, needed).isEmpty())
            families.append(family);
    }
    return families;
}

QString charactersWithoutGlyph(const QFont &font, const QString &text)
{
    const QRawFont &raw = faceOf(font);
    QString missing;
    for (const char32_t character : text.toUcs4()) {
        const bool drawn = QChar::isPrint(character) && !QChar::isSpace(character);
        if (drawn && !raw.supportsCharacter(character) && !missing.contains(QString::fromUcs4(&character, 1)))
            missing += QString::fromUcs4(&character, 1);
    }
    return missing;
}

double inFormat(double millimetres)
{
    static const double screen = QImage(1, 1, QImage::Format_RGB32).logicalDpiY();
    return millimetres / 25.4 * screen;
}

std::unique_ptr<QTextDocument> emptyDocument(const QFont &font)
{
    auto document = std::make_unique<QTextDocument>();
    document->setUndoRedoEnabled(false);
    document->setUseDesignMetrics(true);
    document->documentLayout()->setPaintDevice(const_cast<QImage *>(&measure()));
    document->setDefaultFont(font);
    document->setDocumentMargin(0);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document->setDefaultTextOption(option);
    return document;
}

QFont inDotsOfLayout(QFont font, double points)
{
    font.setPixelSize(qRound(points / 72 * PageFrame::dotsPerInch));
    return font;
}
