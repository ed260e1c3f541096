// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/package.h"

#include "app/verbs/counter.h"
#include "app/verbs/newfile.h"
#include "core/casework/buildpackage.h"
#include "core/fulfilment/packagepassword.h"

#include <QCoreApplication>

#include <algorithm>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

struct PackageWords
{
    Q_DECLARE_TR_FUNCTIONS(PackageWords)
};

struct Wanted
{
    Right right = Right::Access;
    QString password;
    std::vector<DocumentId> enclosed;
};

Result<Wanted> wantedFrom(const Arguments &given, Office &office, const Request &request)
{
    Wanted wanted;
    const std::vector<Claim> claims = office.store.claims.of(request.id);
    if (given.has(u"right"_s)) {
        const Result<std::vector<Right>> rights = rightsTyped({given.value(u"right"_s)});
        if (!rights)
            return rights.error();
        wanted.right = rights->front();
    } else if (std::ranges::find(claims, Right::Access, &Claim::right) == claims.end()) {
        wanted.right = Right::Portability;
    }
    for (const QString &text : given.values(u"enclose"_s)) {
        const Result<DocumentId> document = documentTyped(text);
        if (!document)
            return document.error();
        wanted.enclosed.push_back(*document);
    }
    if (given.has(u"password-from"_s))
        wanted.password = qEnvironmentVariable(given.value(u"password-from"_s).toLocal8Bit().constData());
    return wanted;
}

/// The package of this right that stands, where one was built.
std::optional<Document> builtBefore(Office &office, const Request &request, Right right)
{
    std::optional<Document> last;
    for (const Entry &entry : office.store.journal.of(request.id)) {
        if (entry.act != codeOf(Step::BuildPackage) ||
            entry.facts.value("right"_L1).toString() != codeOf(right))
            continue;
        const auto document =
            office.store.documents.find(DocumentId(entry.facts.value("document"_L1).toInteger()));
        if (document && !document->shreddedOn.isValid())
            last = document;
    }
    return last;
}

struct Package
{
    Document document;
    bool isNew = false;
};

Result<Package> packageFor(Counter &counter, const Request &request, const Wanted &wanted)
{
    const Result<Document> built =
        buildPackage(*counter.office, counter.occasion, {request.id, request.version}, wanted.right,
                     request.language, wanted.password, wanted.enclosed);
    if (built)
        return Package{*built, true};
    const bool isTooLate = built.error().reason == RefusalReason::StepNotPossible;
    const bool wantsAnother = !wanted.password.isEmpty() || !wanted.enclosed.empty();
    const std::optional<Document> before = builtBefore(*counter.office, request, wanted.right);
    if (isTooLate && !wantsAnother && before)
        return Package{*before, false};
    return built.error();
}

} // namespace

int packageVerb(const Console &console, const QStringList &arguments)
{
    const Arguments given(console, u"package"_s, arguments,
                          {{u"out"_s}, {u"right"_s}, {u"password-from"_s}, {u"enclose"_s}}, 1, 1);
    if (given.failed)
        return exitMisused;
    const QString path = given.value(u"out"_s);
    if (path.isEmpty()) {
        console.complain(PackageWords::tr("Name the file to write: --out FILE.zip"));
        return exitMisused;
    }
    const QString variable = given.value(u"password-from"_s);
    if (given.has(u"password-from"_s) && !qEnvironmentVariableIsSet(variable.toLocal8Bit().constData())) {
        console.complain(PackageWords::tr("The environment variable %1 is not set.").arg(variable));
        return exitMisused;
    }
    if (const Result<void> free = checkNewFile(path); !free)
        return refuse(console, free.error());

    Result<Counter> counter = openCounter(console);
    if (!counter)
        return refuse(console, counter.error());
    Office &office = *counter->office;
    const Result<Request> request = requestNumbered(office, given.positional.first());
    if (!request)
        return refuse(console, request.error());
    const Result<Wanted> wanted = wantedFrom(given, office, *request);
    if (!wanted)
        return refuse(console, wanted.error());
    // A variable that is set and empty asks for a password as well.
    if (given.has(u"password-from"_s) && wanted->password.isEmpty())
        return refuse(console, {RefusalReason::PasswordTooShort, {leastPasswordLength}});
    const Result<Package> package = packageFor(*counter, *request, *wanted);
    if (!package)
        return refuse(console, package.error());
    const Document &document = package->document;
    if (const Result<void> saved = writeNewFile(path, office.store.documents.content(document.id)); !saved)
        return refuse(console, saved.error());

    const QString sum = QString::fromLatin1(document.sha256.toHex());
    if (console.json) {
        console.print(QJsonObject{{u"request"_s, request->number},
                                  {u"right"_s, codeOf(wanted->right)},
                                  {u"document"_s, document.id.value()},
                                  {u"built"_s, package->isNew},
                                  {u"file"_s, path},
                                  {u"size"_s, document.size},
                                  {u"sha256"_s, sum}});
    } else {
        console.print(PackageWords::tr("Package of request %1 written to %2.").arg(request->number, path));
        console.print(PackageWords::tr("SHA-256: %1").arg(sum));
    }
    return exitDone;
}
