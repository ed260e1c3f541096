// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/envelope.h"

#include "core/letter/compose.h"
#include "tests/support/hostile.h"
#include "tests/support/lettersample.h"
#include "ui/page/labelsheet.h"
#include "ui/page/letterbatch.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double dotsPerInch = 96;
const QString serif = u"Liberation Serif"_s;
const QStringList janis{u"Jānim Bērziņam"_s, u"Brīvības iela 12 - 34"_s, u"Rīga"_s, u"LV-1010"_s};
const QStringList office{u"SIA „Vējupe”"_s, u"Krasta iela 5, Rīga, LV-1003"_s};

QImage painted(const Sheet &sheet)
{
    const QSizeF size = sheet.paper.fullRect(QPageLayout::Inch).size();
    QImage image((size * dotsPerInch).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    sheet.paint(painter, dotsPerInch);
    return image;
}

/// Of all ink inside `part` of the sheet; both in millimetres.
QRectF inkIn(const QImage &image, const QRectF &part)
{
    const double dot = 25.4 / dotsPerInch;
    QRect ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (part.contains(QPointF(x, y) * dot) && qGray(image.pixel(x, y)) < 0x90)
                ink |= QRect(x, y, 1, 1);
        }
    }
    return {ink.x() * dot, ink.y() * dot, ink.width() * dot, ink.height() * dot};
}

Letter letterTo(const QStringList &addressee)
{
    Letter letter = *compose(lettersample::with(lettersample::facts(Language::Latvian),
                                                {lettersample::erasure(Language::Latvian)}),
                             u"answer"_s);
    letter.addressee = addressee;
    return letter;
}

int sheetsOf(const BatchPlan &plan, int letters)
{
    const LetterBatch batch(std::vector<Letter>(size_t(letters), letterTo(janis)), plan);
    int sheets = 0;
    for (int step = 0; step < batch.steps(); ++step)
        sheets += int(batch.sheets(step)->size());
    return sheets;
}

} // namespace

class TestEnvelope : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theAddressStandsToTheLowerRightAndTheSenderAbove()
    {
        for (const Envelope envelope : allEnvelopes) {
            const Result<Sheet> sheet = envelopeSheet(envelope, janis, office, serif);
            QVERIFY(sheet);
            const QSizeF size = sheet->paper.fullRect(QPageLayout::Millimeter).size();
            QVERIFY(qAbs(size.width() - sizeOf(envelope).width()) <= 1);
            QVERIFY(qAbs(size.height() - sizeOf(envelope).height()) <= 1);
            const QImage image = painted(*sheet);
            const QRectF all(QPointF(), size);
            const QRectF address =
                inkIn(image, QRectF(size.width() / 2, 45, size.width() / 2, size.height() - 45));
            QVERIFY(address.height() > 12); // four lines
            QVERIFY(addressPlace(envelope).adjusted(-0.5, -0.5, 0.5, 0.5).contains(address));
            QVERIFY(address.right() <= size.width() - 15);
            QVERIFY(address.bottom() <= size.height() - 17.5);
            const QRectF from = inkIn(image, QRectF(0, 0, size.width() / 2, 45));
            QVERIFY(senderPlace(envelope).adjusted(-0.5, -0.5, 0.5, 0.5).contains(from));
            const QRectF stamp(size.width() - 74, 0, 74, 40);
            QVERIFY(inkIn(image, stamp).isEmpty());
            QCOMPARE(inkIn(image, all), from | address);
        }
    }

    void aLongNameIsSetSmallerAndAnEndlessOneRefused()
    {
        QStringList longer = janis;
        longer.first() = QString(200, u'Ž');
        QVERIFY(envelopeSheet(Envelope::DL, longer, office, serif));
        longer.first() = QString(5000, u'Ž');
        const Result<Sheet> refused = envelopeSheet(Envelope::DL, longer, office, serif);
        QCOMPARE(refused.error().reason, RefusalReason::AddressTooLong);
        longer.first() = u"王"_s;
        QCOMPARE(envelopeSheet(Envelope::DL, longer, office, serif).error().reason,
                 RefusalReason::GlyphMissing);
    }

    void labelsLieInsideTheirSheet()
    {
        for (const LabelSheet &sheet : allLabelSheets) {
            QRectF before;
            for (int index = 0; index < sheet.count(); ++index) {
                const QRectF place = placeOf(sheet, index);
                QVERIFY(QRectF(-0.01, -0.01, 210.02, 297.02).contains(place));
                QVERIFY(index == 0 || !place.adjusted(0.01, 0.01, -0.01, -0.01).intersects(before));
                before = place;
            }
        }
    }

    void eachAddressIsOnItsLabelFromTheFirstFreeOne()
    {
        const LabelSheet &sheet = allLabelSheets.front();
        const auto sheets = labelSheets(sheet, 19, {janis, janis, janis}, serif);
        QVERIFY(sheets);
        QCOMPARE(sheets->size(), 2u);
        const QImage first = painted(sheets->front());
        QVERIFY(inkIn(first, placeOf(sheet, 18)).isEmpty());
        for (const int index : {19, 20}) {
            const QRectF inside = placeOf(sheet, index).adjusted(3.5, 3.5, -3.5, -3.5);
            QVERIFY(inside.contains(inkIn(first, placeOf(sheet, index))));
            QVERIFY(!inkIn(first, placeOf(sheet, index)).isEmpty());
        }
        QVERIFY(!inkIn(painted(sheets->back()), placeOf(sheet, 0)).isEmpty());
    }

    void aBatchHasWhatWasAskedFor()
    {
        QCOMPARE(sheetsOf({}, 3), 3);
        QCOMPARE(sheetsOf({.envelopes = Envelope::C5}, 3), 6);
        QCOMPARE(sheetsOf({.letters = false, .envelopes = Envelope::DL}, 3), 3);
        QCOMPARE(sheetsOf({.labels = allLabelSheets.front()}, 3), 4);
        QCOMPARE(sheetsOf({.letters = false, .labels = allLabelSheets.front()}, 30), 2);
        const BatchPlan before{.envelopes = Envelope::C5, .addressesFirst = true};
        const LetterBatch batch({letterTo(janis)}, before);
        QCOMPARE(batch.sheets(0)->front().paper.pageSize().id(), QPageSize::C5E);
        const LetterBatch labelled({letterTo(janis)},
                                   {.labels = allLabelSheets.front(), .addressesFirst = true});
        QCOMPARE(labelled.steps(), 2);
        QVERIFY(!inkIn(painted(labelled.sheets(0)->front()), placeOf(allLabelSheets.front(), 0)).isEmpty());
    }

    void aLetterWithoutAnAddressGetsNoEnvelope()
    {
        const Letter byMail = letterTo({u"Jānim Bērziņam"_s, u"janis@example.lv"_s});
        const LetterBatch batch({byMail}, {.envelopes = Envelope::C5});
        const auto refused = batch.sheets(0);
        QCOMPARE(refused.error(), (Refusal{RefusalReason::AddressMissing, {byMail.number}}));
        QVERIFY(LetterBatch({byMail}, {}).sheets(0));
    }
};

ATBILDE_GUI_TEST_MAIN(TestEnvelope)
#include "tst_envelope.moc"
