// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letter/letterfiles.h"

#include "core/request/request.h"
#include "core/store/lists/letterfile.h"
#include "ui/dialogue/dialogue.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using atbilde::Refusal;
using atbilde::RefusalReason;
using atbilde::Result;

namespace {

struct LetterFiles
{
    Q_DECLARE_TR_FUNCTIONS(LetterFiles)
};

Question aboutThoseThere(const QString &folder, int there)
{
    return {.key = u"replace_letters"_s,
            .title = LetterFiles::tr("%n of these files exist(s) already.", nullptr, there),
            .text = LetterFiles::tr("They are in %1.").arg(folder),
            .gravity = Question::Gravity::Warning,
            .choices = {{u"leave"_s, LetterFiles::tr("Leave those as they are")},
                        {u"replace"_s, LetterFiles::tr("Replace them"), Choice::Weight::Destructive},
                        {u"cancel"_s, LetterFiles::tr("Save nothing"), Choice::Weight::Retreat}}};
}

} // namespace

Result<void> writeWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    const bool written =
        file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    if (!written)
        return Refusal{RefusalReason::FileNotWritten, {path, file.errorString()}};
    return {};
}

std::vector<LetterOnDisk> frozenFiles(atbilde::Office &office, const std::vector<atbilde::LetterId> &letters)
{
    std::vector<LetterOnDisk> files;
    for (const atbilde::LetterId id : letters) {
        if (const auto file = letterFile(office.store, id))
            files.push_back(
                {atbilde::fileNameOf(file->letter.number) + u".pdf"_s, letterPdf(office.store, id)});
    }
    return files;
}

Result<int> writeFiles(const QString &folder, const std::vector<LetterOnDisk> &files, Dialogue &dialogue)
{
    const QDir place(folder);
    const auto isThere = [&](const LetterOnDisk &file) { return place.exists(file.name); };
    const auto there = int(std::ranges::count_if(files, isThere));
    const QString choice = there > 0 ? dialogue.ask(aboutThoseThere(folder, there)) : u"replace"_s;
    if (choice != "leave"_L1 && choice != "replace"_L1)
        return 0;
    int count = 0;
    for (const LetterOnDisk &file : files) {
        if (choice == "leave"_L1 && isThere(file))
            continue;
        if (const Result<void> written = writeWhole(place.filePath(file.name), file.bytes); !written)
            return written.error();
        ++count;
    }
    return count;
}
