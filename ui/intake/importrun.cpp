// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/importrun.h"

#include "core/intake/sourcefile.h"
#include "ui/desk/work.h"
#include "ui/dialogue/dialogue.h"
#include "ui/wording/refusals.h"

#include <QFileInfo>

using atbilde::Imported;
using atbilde::Occasion;
using atbilde::Office;
using namespace Qt::Literals::StringLiterals;

namespace {

qsizetype filesIn(const QStringList &paths)
{
    qsizetype count = 0;
    for (const QString &path : paths) {
        const auto files = atbilde::filesAt(path);
        count += files ? files->size() : 1;
    }
    return count;
}

} // namespace

ImportRun::ImportRun(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk), m_work(new Work(desk, this))
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
    if (paths.isEmpty() || isRunning())
        return;
    if (filesIn(paths) > fewFiles) {
        m_work->run(
            [paths](Office &office, const Occasion &occasion, const Work::Report &report) {
                return importPaths(office, occasion, paths, {},
                                   [&](qsizetype done, qsizetype all, const Imported &) { return report(done, all); });
            },
            [this](const auto &result) { summarise(result); });
        return;
    }
    const auto result = m_desk.attempt(
        [&](Office &office, const Occasion &occasion) { return importPaths(office, occasion, paths, {}); });
    Q_EMIT m_desk.changed(); // what was committed before a failure stays
    if (result)
        summarise(*result);
}

void ImportRun::summarise(const atbilde::Result<std::vector<Imported>> &result)
{
    if (!result) {
        m_desk.showRefusal(result.error());
        return;
    }
    qsizetype registered = 0;
    qsizetype duplicates = 0;
    QStringList reasons;
    atbilde::DocumentId first;
    for (const Imported &each : *result) {
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
        case Imported::Kind::Rejected:
            reasons << (each.refusal ? sentenceFor(*each.refusal) : name);
            break;
        }
    }
    const qsizetype rejected = qsizetype(result->size()) - registered - duplicates;
    BannerMessage summary;
    summary.tone = rejected > 0 ? Tone::Warning : duplicates > 0 ? Tone::Notice : Tone::Good;
    summary.text = tr("New in the tray: %1. Already here: %2. Not taken: %3.")
                       .arg(QString::number(registered), QString::number(duplicates), QString::number(rejected));
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
}
