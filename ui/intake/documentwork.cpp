// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/documentwork.h"

#include "core/casework/import.h"
#include "core/casework/part.h"
#include "ui/desk/desk.h"
#include "ui/desk/work.h"
#include "ui/dialogue/dialogue.h"

#include <QFileInfo>
#include <QSaveFile>

using atbilde::DocumentId;
using atbilde::Occasion;
using atbilde::Office;
using namespace Qt::Literals::StringLiterals;

DocumentWork::DocumentWork(Desk &desk, const atbilde::Reader &reader, QObject *parent)
    : QObject(parent), m_desk(desk), m_reader(reader), m_work(new Work(desk, this))
{
}

void DocumentWork::readAgain(DocumentId document)
{
    if (m_work->isRunning())
        return;
    m_work->run(
        [id = document, &reader = m_reader](Office &office, const Occasion &occasion, const Work::Report &) {
            return atbilde::readAgain(office, occasion, id, reader);
        },
        [this](const atbilde::Result<void> &result) {
            if (!result)
                m_desk.showRefusal(result.error());
            else
                Q_EMIT announced(
                    {Tone::Good, tr("The file can be read now and is in the tray."), {}, {}, true});
        });
}

void DocumentWork::part(DocumentId document, const std::vector<QList<atbilde::PageChoice>> &parts)
{
    if (m_work->isRunning())
        return;
    const QString because = tr("Parted into %1 documents").arg(QString::number(parts.size()));
    m_work->run(
        [id = document, parts, because, &reader = m_reader](Office &office, const Occasion &occasion,
                                                            const Work::Report &) {
            return partDocument(office, occasion, id, parts, because, reader);
        },
        [this, whole = document](const atbilde::Result<std::vector<DocumentId>> &result) {
            if (!result) {
                m_desk.showRefusal(result.error());
                return;
            }
            Q_EMIT parted(result->front());
            Q_EMIT undoOffered(tr("The pages are %1 documents now.").arg(QString::number(result->size())),
                               [this, whole] { joinAgain(whole); });
        });
}

void DocumentWork::joinAgain(DocumentId document)
{
    const QString because = tr("The parting was taken back");
    (void)m_desk.perform([&](Office &office, const Occasion &occasion) {
        return atbilde::joinAgain(office, occasion, document, because);
    });
}

void DocumentWork::write(const QString &name, const QByteArray &bytes)
{
    const QString path =
        m_desk.dialogue().saveFile(tr("Save the file elsewhere"), name, {tr("All files"), {u"*"_s}});
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        m_desk.showRefusal({atbilde::RefusalReason::FileNotWritten, {path, file.errorString()}});
    else
        Q_EMIT announced({Tone::Good, tr("Saved: %1").arg(QFileInfo(path).fileName()), {}, {}, true});
}

void DocumentWork::save(DocumentId id)
{
    const auto document = m_desk.read([&](Office &office) { return office.store.documents.find(id); });
    const auto content = m_desk.read([&](Office &office) { return office.store.documents.content(id); });
    if (document && *document && content)
        write((*document)->fileName, *content);
}

void DocumentWork::save(const atbilde::Attachment &file, const QByteArray &bytes)
{
    if (file.dangerous) {
        const Question question{
            u"saveDangerous"_s,
            tr("Save a file that could harm the computer?"),
            tr("%1 is a program or can hold one. Save it only for somebody who knows how to examine it.")
                .arg(file.name),
            {},
            Question::Gravity::Warning,
            {{u"keep"_s, tr("Do not save"), Choice::Weight::Retreat},
             {u"save"_s, tr("Save all the same"), Choice::Weight::Destructive}}};
        if (m_desk.dialogue().ask(question) != u"save"_s)
            return;
    }
    write(file.name, bytes);
}
