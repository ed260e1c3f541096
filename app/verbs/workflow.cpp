// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/workflow.h"

#include "app/verbs/columns.h"
#include "core/workflow/transitions.h"
#include "ui/wording/words.h"

#include <QJsonArray>
#include <QJsonObject>

#include <map>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList rolesIn(const Transition &row)
{
    QStringList roles;
    for (const Role role : allRoles) {
        if (row.roles.contains(role))
            roles.append(codeOf(role));
    }
    return roles;
}

QString quoted(QString text)
{
    return u'"' + text.replace(u'"', u'\'') + u'"';
}

/// Steps that lead from one state to another share an arrow; those that leave the state as it is are told in
/// its box.
void printGraph(const Console &console)
{
    std::map<std::pair<State, State>, QStringList> arrows;
    for (const Transition &row : transitions()) {
        if (row.from != row.to)
            arrows[{row.from, row.to}].append(wordFor(row.step));
    }
    console.print(u"digraph workflow {"_s);
    console.print(
        u"  graph [rankdir=TB, nodesep=0.5, ranksep=0.6, fontname=\"sans-serif\", bgcolor=\"#ffffff\"];"_s);
    console.print(
        u"  node [shape=box, style=\"rounded,filled\", fillcolor=\"#eef3fa\", color=\"#44618a\", fontname=\"sans-serif\"];"_s);
    console.print(u"  edge [color=\"#44618a\", fontname=\"sans-serif\", fontsize=10];"_s);
    for (const State state : allStates)
        console.print(u"  %1 [label=%2%3];"_s.arg(codeOf(state), quoted(wordFor(state)),
                                                  isOpen(state) ? QString() : u", fillcolor=\"#e4e4e4\""_s));
    for (auto &[ends, steps] : arrows) {
        steps.removeDuplicates();
        console.print(u"  %1 -> %2 [label=%3];"_s.arg(codeOf(ends.first), codeOf(ends.second),
                                                      quoted(u" "_s + steps.join(u"\\n "_s))));
    }
    console.print(u"}"_s);
}

void printTable(const Console &console)
{
    QList<QStringList> rows;
    for (const Transition &row : transitions()) {
        if (console.json) {
            console.print(QJsonObject{{u"from"_s, codeOf(row.from)},
                                      {u"step"_s, codeOf(row.step)},
                                      {u"to"_s, codeOf(row.to)},
                                      {u"condition"_s, codeOf(row.condition)},
                                      {u"roles"_s, QJsonArray::fromStringList(rolesIn(row))},
                                      {u"article"_s, QString(row.article)}});
            continue;
        }
        rows.append({codeOf(row.from), codeOf(row.step), codeOf(row.to), codeOf(row.condition),
                     rolesIn(row).join(u' '), QString(row.article)});
    }
    for (const QString &line : inColumns(rows))
        console.print(line);
}

} // namespace

int workflowVerb(const Console &console, const QStringList &arguments)
{
    const Arguments given(console, u"workflow"_s, arguments, {{u"dot"_s, false}}, 0, 0);
    if (given.failed)
        return exitMisused;
    if (given.has(u"dot"_s))
        printGraph(console);
    else
        printTable(console);
    return exitDone;
}
