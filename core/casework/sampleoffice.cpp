// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/sampleoffice.h"

#include "core/casework/assess.h"
#include "core/casework/clarify.h"
#include "core/casework/close.h"
#include "core/casework/decide.h"
#include "core/casework/dispatch.h"
#include "core/casework/identify.h"
#include "core/casework/import.h"
#include "core/casework/package.h"
#include "core/casework/register.h"
#include "core/casework/sampleregisters.h"
#include "core/casework/samplestory.h"
#include "core/casework/submit.h"
#include "core/casework/tray.h"
#include "core/register/processing.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

QByteArray resource(const QString &name)
{
    QFile file(u":/sample/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A value as its own JSON text, for the readers of `core/register`.
QByteArray part(const QJsonObject &whole, const QString &key)
{
    return QJsonDocument(whole[key].toObject()).toJson();
}

Officer officerFrom(const QJsonObject &json)
{
    Officer officer;
    officer.code = json[u"code"].toString();
    officer.name = json[u"name"].toString();
    officer.role = roleFromCode(json[u"role"].toString()).value();
    return officer;
}

/// The staff at work on the stories.
class Staff
{
public:
    Staff(Office &office, const RenderPdf &render) : m_office(office), m_render(render) {}

    [[nodiscard]] Result<void> receive(SampleStory &story, const QDateTime &at)
    {
        const Result<Imported> imported =
            importBytes(m_office, by(u"lietvede"_s, at), story.message, nameOf(story), {{}, story.channel});
        if (!imported)
            return imported.error();
        m_documents.insert(&story, imported->document);
        return {};
    }

    [[nodiscard]] Result<void> take(const SampleStory &story, const SampleStep &step)
    {
        if (step.what == "register"_L1)
            return enter(story, step);
        if (step.what == "import_again"_L1)
            return importBytes(m_office, by(u"lietvede"_s, step.at), story.message, nameOf(story), {})
                           .has_value()
                       ? Result<void>()
                       : Refusal{RefusalReason::NotAMessage, {nameOf(story)}};
        if (step.what == "dismiss"_L1)
            return dismissDocument(m_office, by(u"lietvede"_s, step.at), m_documents.value(&story),
                                   step.words);
        if (step.what == "attach"_L1)
            return attach(story, step);
        if (step.what == "decide"_L1)
            return decideAll(story, step);
        if (step.what == "package"_L1) {
            return done(addPackage(m_office, by(story.owner, step.at), {m_requests.value(&story)},
                                   story.packageTitle, story.package, story.packageName));
        }
        return move(story, step);
    }

private:
    [[nodiscard]] Occasion by(const QString &officer, const QDateTime &at)
    {
        return {m_office.store.officers.findByCode(officer).value(), at};
    }

    [[nodiscard]] static QString nameOf(const SampleStory &story)
    {
        const QString who = folded(story.person);
        return (who.isEmpty() ? u"e-pasts"_s : who) + u".eml"_s;
    }

    [[nodiscard]] static QString folded(const Subject &person)
    {
        QString name;
        for (const QChar letter : fullName(person).normalized(QString::NormalizationForm_D).toLower()) {
            if (letter.unicode() < 128 && letter.isLetterOrNumber())
                name += letter;
            else if (letter == u' ' || letter == u'-')
                name += u'-';
        }
        return name;
    }

    template <class T>
    [[nodiscard]] static Result<void> done(const Result<T> &result)
    {
        return result ? Result<void>() : result.error();
    }

    /// The clerk corrects what the triage proposed to what the letter says.
    [[nodiscard]] Result<void> enter(const SampleStory &story, const SampleStep &step)
    {
        Registration registration;
        registration.subject = story.person;
        // The same person as before, by the address they write from.
        if (const SubjectId known = m_people.value(story.person.email);
            !story.person.email.isEmpty() && known.isValid())
            registration.subject.id = known;
        registration.rights = story.rights;
        const Document document = m_office.store.documents.find(m_documents.value(&story)).value();
        registration.receivedOn = document.receivedOn;
        registration.channel = story.channel;
        registration.language = story.person.language;
        registration.owner = m_office.store.officers.findByCode(story.owner).value().id;
        const Result<Request> request =
            registerDocument(m_office, by(u"lietvede"_s, step.at), document.id, registration);
        if (!request)
            return request.error();
        m_requests.insert(&story, request->id);
        m_people.insert(story.person.email, request->subject);
        return {};
    }

    [[nodiscard]] Result<void> attach(const SampleStory &story, const SampleStep &step)
    {
        const std::vector<Request> requests =
            m_office.store.requests.ofSubject(m_people.value(story.person.email));
        const QString number = requests.empty() ? QString() : requests.front().number;
        return done(attachDocument(m_office, by(u"lietvede"_s, step.at), m_documents.value(&story), number));
    }

    [[nodiscard]] Result<void> decideAll(const SampleStory &story, const SampleStep &step)
    {
        for (const Decision &decision : story.decisions) {
            const Result<Request> decided =
                decide(m_office, by(story.owner, step.at), {m_requests.value(&story)}, decision);
            if (!decided)
                return decided.error();
        }
        return {};
    }

    [[nodiscard]] Result<void> move(const SampleStory &story, const SampleStep &step)
    {
        const SeenRequest seen{m_requests.value(&story)};
        const Occasion clerk = by(u"lietvede"_s, step.at);
        const Occasion owner = by(story.owner, step.at);
        const Occasion approver = by(u"das"_s, step.at);
        const std::optional<Step> known = stepFromCode(step.what);
        if (!known)
            return Refusal{RefusalReason::FieldNotUnderstood, {u"steps"_s, step.what}};
        switch (*known) {
        case Step::Acknowledge:
            return done(acknowledge(m_office, clerk, seen, m_render));
        case Step::AskIdentity:
            return done(askIdentity(m_office, owner, seen, step.words, owner.day()));
        case Step::ConfirmIdentity:
            return done(confirmIdentity(m_office, owner, seen, step.words, owner.day()));
        case Step::AskClarification:
            return done(askClarification(m_office, owner, seen, step.words, owner.day()));
        case Step::ReceiveClarification:
            return done(receiveClarification(m_office, owner, seen, owner.day(), step.words));
        case Step::Assess:
            return done(assess(m_office, owner, seen));
        case Step::Submit:
            return done(submit(m_office, owner, seen));
        case Step::Approve:
            return done(approve(m_office, approver, seen));
        case Step::Return:
            return done(returnToHandler(m_office, approver, seen, step.words));
        case Step::Finalise:
            return done(finaliseAnswer(m_office, clerk, seen, m_render));
        case Step::Dispatch:
            return done(dispatchAnswer(m_office, clerk, seen, departure(story, step)));
        case Step::DispatchLetter:
            return dispatchFirst(story, step);
        case Step::Close:
            return done(closeRequest(m_office, clerk, seen));
        case Step::Decide:
            break; // above
        }
        return {};
    }

    [[nodiscard]] Departure departure(const SampleStory &story, const SampleStep &step)
    {
        const Channel way = story.person.email.isEmpty() ? Channel::Letter : Channel::Email;
        return {by(u"lietvede"_s, step.at).day(), way, step.words};
    }

    [[nodiscard]] Result<void> dispatchFirst(const SampleStory &story, const SampleStep &step)
    {
        const std::vector<FrozenLetter> letters = m_office.store.letters.of(m_requests.value(&story));
        const LetterId letter = letters.empty() ? LetterId() : letters.front().id;
        return done(dispatchLetter(m_office, by(u"lietvede"_s, step.at), {m_requests.value(&story)}, letter,
                                   departure(story, step)));
    }

    Office &m_office;
    const RenderPdf &m_render;
    QHash<const SampleStory *, DocumentId> m_documents;
    QHash<const SampleStory *, RequestId> m_requests;
    QHash<QString, SubjectId> m_people; ///< by e-mail address
};

/// One act of one story; a story begins with its arrival.
struct Act
{
    QDateTime at;
    SampleStory *story = nullptr;
    const SampleStep *step = nullptr; ///< none: the message arrives
};

/// All that happens, in the order of the clock, so that numbers and journal run as they would have.
std::vector<Act> inOrder(std::vector<SampleStory> &stories)
{
    std::vector<Act> acts;
    for (SampleStory &story : stories) {
        acts.push_back({story.arrived, &story, nullptr});
        for (const SampleStep &step : story.steps)
            acts.push_back({step.at, &story, &step});
    }
    std::ranges::stable_sort(acts, {}, &Act::at);
    return acts;
}

Result<std::unique_ptr<Office>> make(const QString &place, const QDateTime &now, const RenderPdf &render)
{
    const QJsonObject whole = QJsonDocument::fromJson(resource(u"office.json"_s)).object();
    const Result<Organisation> organisation = organisationFromJson(part(whole, u"organisation"_s));
    if (!organisation)
        return organisation.error();
    const Result<ProcessingRegister> record = processingRegisterFromJson(part(whole, u"register"_s));
    if (!record)
        return record.error();
    Result<std::vector<SampleStory>> stories = sampleStories(resource(u"requests.json"_s), Calendar(), now);
    if (!stories)
        return stories.error();

    const std::vector<Act> acts = inOrder(*stories);
    const QDateTime opened = acts.front().at.addDays(-1);
    const QJsonArray staff = whole[u"officers"].toArray();
    std::unique_ptr<Office> office =
        createOffice(place, *organisation, officerFrom(staff.first().toObject()), opened);
    const Occasion founder{office->store.officers.all().front(), opened};
    for (qsizetype i = 1; i < staff.size(); ++i) {
        if (const Result<Officer> added = addOfficer(*office, founder, officerFrom(staff[i].toObject()));
            !added)
            return added.error();
    }
    fillRegisters(*office, founder, *record);

    Staff people(*office, render);
    for (const Act &act : acts) {
        const Result<void> done =
            act.step ? people.take(*act.story, *act.step) : people.receive(*act.story, act.at);
        if (!done)
            return done.error();
    }
    if (const Result<void> done = fillConsents(*office, {founder.officer, now}, whole); !done)
        return done.error();
    return office;
}

} // namespace

Result<std::unique_ptr<Office>> createSampleOffice(const QString &place, const QDateTime &now,
                                                   const RenderPdf &render)
{
    const bool wasThere = QFile::exists(place);
    Result<std::unique_ptr<Office>> office = make(place, now, render);
    if (!office && !wasThere) {
        for (const auto &rest : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(place + rest);
    }
    return office;
}

} // namespace atbilde
