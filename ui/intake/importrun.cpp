// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/importrun.h"

#include "ui/desk/work.h"
#include "ui/dialogue/dialogue.h"
#include "ui/wording/refusals.h"

#include <QFileInfo>

using atbilde::Imported;
using atbilde::Occasion;
using atbilde::Office;
using namespace Qt::Literals::StringLiterals;

ImportRun::ImportRun(Desk &desk, const atbilde::Reader &reader, QObject *parent)
    : QObject(parent), m_desk(desk), m_reader(reader), m_work(new Work(desk, this))
{
    connect(m_work, &Work::progressed, this, &ImportRun::progressed);
}

bool ImportRun::isRunning() const
{
    return m_work->isRunning();
}

void ImportRun::cancel()
{
    m_work->cancel();
}

void ImportRun::take(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    begin([paths, &reader = m_reader](Office &office, const Occasion &occasion,
                                      const atbilde::ImportProgress &progress) {
        return importPaths(office, occasion, paths, {}, progress, reader);
    });
}

void ImportRun::take(const QByteArray &bytes, const QString &name)
{
    begin([bytes, name,
           &reader = m_reader](Office &office, const Occasion &occasion,
                               const atbilde::ImportProgress &) -> atbilde::Result<std::vector<Imported>> {
        const auto imported = importBytes(office, occasion, bytes, name, {}, reader);
        if (!imported)
            return imported.error();
        return std::vector{*imported};
    });
}

void ImportRun::begin(const std::function<atbilde::Result<std::vector<Imported>>(
                          Office &, const Occasion &, const atbilde::ImportProgress &)> &import)
{
    if (isRunning())
        return;
    m_work->run(
        [import](Office &office, const Occasion &occasion, const Work::Report &report) {
            return import(office, occasion,
                          [&](qsizetype done, qsizetype all, const Imported &) { return report(done, all); });
        },
        [this](const auto &result) { summarise(result); });
    Q_EMIT progressed(0, 0);
}

void ImportRun::summarise(const atbilde::Result<std::vector<Imported>> &result)
{
    if (!result) {
        m_desk.showRefusal(result.error());
        return;
    }
    qsizetype registered = 0;
    qsizetype duplicates = 0;
    qsizetype quarantined = 0;
    QStringList reasons;
    atbilde::DocumentId first;
    QStringList paths;
    for (const Imported &each : *result) {
        if (each.kind != Imported::Kind::Rejected)
            paths << each.path;
        const QString name = QFileInfo(each.path).fileName();
        switch (each.kind) {
        case Imported::Kind::Registered:
            ++registered;
            first = first.isValid() ? first : each.document;
            break;
        case Imported::Kind::Duplicate:
            ++duplicates;
            reasons << tr("%1: is here already").arg(name);
            break;
        case Imported::Kind::Quarantined:
            ++quarantined;
            reasons << (each.refusal ? sentenceFor(*each.refusal) : name);
            break;
        case Imported::Kind::Rejected:
            reasons << (each.refusal ? sentenceFor(*each.refusal) : name);
            break;
        }
    }
    const qsizetype rejected = qsizetype(result->size()) - registered - duplicates - quarantined;
    BannerMessage summary;
    summary.tone = rejected + quarantined > 0 ? Tone::Warning : duplicates > 0 ? Tone::Notice : Tone::Good;
    summary.text = tr("New in the tray: %1. Already here: %2. In quarantine: %3. Not taken: %4.")
                       .arg(QString::number(registered), QString::number(duplicates),
                            QString::number(quarantined), QString::number(rejected));
    if (reasons.size() == 1) {
        summary.text = tr("%1 %2", "summary, reason").arg(summary.text, reasons.first());
    } else if (!reasons.isEmpty()) {
        summary.offer = tr("Show reasons");
        summary.accept = [this, text = summary.text, details = reasons.join(u'\n')] {
            m_desk.dialogue().tell(tr("What was imported"), text, details);
        };
    }
    summary.passes = reasons.isEmpty();
    Q_EMIT imported(summary, first);
    Q_EMIT kept(paths);
}
