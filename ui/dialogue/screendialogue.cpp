// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogue/screendialogue.h"

#include "ui/look/icons.h"
#include "ui/look/lettering.h"

#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int pictureSize = 32;

QMessageBox::ButtonRole roleOf(Choice::Weight weight)
{
    switch (weight) {
    case Choice::Weight::Ordinary:
        return QMessageBox::AcceptRole;
    case Choice::Weight::Destructive:
        return QMessageBox::DestructiveRole;
    case Choice::Weight::Retreat:
        return QMessageBox::RejectRole;
    }
    Q_UNREACHABLE();
}

QString filterOf(const FileKind &kind)
{
    return u"%1 (%2)"_s.arg(kind.name, kind.patterns.join(u' '));
}

// Mail and names are shown here: nothing in them may become markup.
void write(QMessageBox &box, const QString &title, const QString &text, const QString &details)
{
    box.setTextFormat(Qt::PlainText);
    box.setWindowTitle(QApplication::applicationDisplayName());
    box.setText(title);
    box.setInformativeText(text);
    if (auto *heading = box.findChild<QLabel *>(u"qt_msgbox_label"_s))
        heading->setFont(lettered(heading->font(), Lettering::Heading));
    if (!details.isEmpty())
        box.setDetailedText(details);
}

} // namespace

QString ScreenDialogue::ask(const Question &question)
{
    QMessageBox box(QApplication::activeWindow());
    box.setObjectName(u"question"_s);
    write(box, question.title, question.text, question.details);
    const bool grave = question.gravity == Question::Gravity::Warning;
    const QIcon picture = grave ? icon(Symbol::Warning, Tone::Warning) : icon(Symbol::Question, Tone::Notice);
    box.setIconPixmap(picture.pixmap(QSize(pictureSize, pictureSize), box.devicePixelRatioF()));

    QPushButton *standard = nullptr;
    for (const Choice &choice : question.choices) {
        QPushButton *button = box.addButton(choice.label, roleOf(choice.weight));
        button->setObjectName(choice.key);
        button->setAutoDefault(false);
        if (choice.weight == Choice::Weight::Retreat)
            box.setEscapeButton(button);
        if (choice.weight == Choice::Weight::Ordinary && !standard)
            standard = button;
    }
    if (!standard)
        standard = qobject_cast<QPushButton *>(box.escapeButton());
    if (standard)
        box.setDefaultButton(standard);
    box.exec();
    return box.clickedButton() ? box.clickedButton()->objectName() : QString();
}

void ScreenDialogue::tell(const QString &title, const QString &text, const QString &details)
{
    QMessageBox box(QApplication::activeWindow());
    box.setObjectName(u"statement"_s);
    write(box, title, text, details);
    box.setIconPixmap(
        icon(Symbol::Info, Tone::Notice).pixmap(QSize(pictureSize, pictureSize), box.devicePixelRatioF()));
    box.addButton(tr("Close"), QMessageBox::AcceptRole);
    box.exec();
}

std::optional<QString> ScreenDialogue::askText(const QString &title, const QString &label,
                                               const QString &accept, const QString &proposed)
{
    QDialog dialog(QApplication::activeWindow());
    dialog.setObjectName(u"textQuestion"_s);
    dialog.setWindowTitle(title);
    auto *line = new QLineEdit(proposed);
    line->setObjectName(u"text"_s);
    line->setAccessibleName(label);
    line->selectAll();
    auto *caption = new QLabel(label);
    caption->setTextFormat(Qt::PlainText);
    caption->setBuddy(line);
    auto *buttons = new QDialogButtonBox;
    QPushButton *yes = buttons->addButton(accept, QDialogButtonBox::AcceptRole);
    yes->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);

    const auto judge = [yes, line] { yes->setEnabled(!line->text().trimmed().isEmpty()); };
    QObject::connect(line, &QLineEdit::textChanged, yes, judge);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    judge();

    auto *layout = new QVBoxLayout(&dialog);
    layout->addWidget(caption);
    layout->addWidget(line);
    layout->addWidget(buttons);
    line->setMinimumWidth(line->fontMetrics().averageCharWidth() * 48);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    return line->text().trimmed();
}

QStringList ScreenDialogue::openFiles(const QString &title, const std::vector<FileKind> &kinds)
{
    QFileDialog dialog(QApplication::activeWindow(), title);
    dialog.setFileMode(QFileDialog::ExistingFiles);
    QStringList filters;
    for (const FileKind &kind : kinds)
        filters << filterOf(kind);
    filters << tr("All files (*)");
    dialog.setNameFilters(filters);
    return answered(dialog);
}

QString ScreenDialogue::saveFile(const QString &title, const QString &proposed, const FileKind &kind)
{
    QFileDialog dialog(QApplication::activeWindow(), title);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.setNameFilter(filterOf(kind));
    if (!kind.patterns.isEmpty())
        dialog.setDefaultSuffix(kind.patterns.first().section(u'.', -1));
    dialog.selectFile(proposed);
    return answered(dialog).value(0);
}

QString ScreenDialogue::chooseFolder(const QString &title)
{
    QFileDialog dialog(QApplication::activeWindow(), title);
    dialog.setFileMode(QFileDialog::Directory);
    dialog.setOption(QFileDialog::ShowDirsOnly);
    return answered(dialog).value(0);
}

// Qt would keep the folders visited in a file of its own; their names can name persons.
QStringList ScreenDialogue::answered(QFileDialog &dialog)
{
    const bool accepted = dialog.exec() == QDialog::Accepted;
    const QStringList chosen = accepted ? dialog.selectedFiles() : QStringList();
    dialog.setHistory({});
    return chosen;
}
