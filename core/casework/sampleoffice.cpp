// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/sampleoffice.h"

#include "core/casework/authority.h"
#include "core/casework/decide.h"
#include "core/casework/import.h"
#include "core/casework/package.h"
#include "core/casework/register.h"
#include "core/casework/sampleregisters.h"
#include "core/casework/samplestory.h"
#include "core/casework/steps.h"
#include "core/casework/tray.h"
#include "core/casework/usualinput.h"
#include "core/identity/strength.h"
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
        if (step.what == "register_authority"_L1)
            return enterAuthority(story, step);
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

    /// A letter of the supervisory authority about the latest request of the person at the address given.
    [[nodiscard]] Result<void> enterAuthority(const SampleStory &story, const SampleStep &step)
    {
        AuthorityLetter letter;
        letter.reference = step.words;
        letter.datedOn = QDate::fromString(step.fields[u"dated"].toString(), Qt::ISODate);
        letter.dueOn = QDate::fromString(step.fields[u"due"].toString(), Qt::ISODate);
        letter.channel = story.channel;
        letter.owner = m_office.store.officers.findByCode(story.owner).value().id;
        const Document document = m_office.store.documents.find(m_documents.value(&story)).value();
        letter.receivedOn = document.receivedOn;
        const std::vector<Request> about =
            m_office.store.requests.ofSubject(m_people.value(step.fields[u"about"].toString()));
        letter.relatedNumber = about.empty() ? QString() : about.front().number;
        const Result<Request> request =
            registerAuthorityLetter(m_office, by(u"lietvede"_s, step.at), document.id, letter);
        if (!request)
            return request.error();
        m_requests.insert(&story, request->id);
        return {};
    }

    [[nodiscard]] Result<void> attach(const SampleStory &story, const SampleStep &step)
    {
        const std::vector<Request> requests =
            m_office.store.requests.ofSubject(m_people.value(story.person.email));
        const QString number = requests.empty() ? QString() : requests.front().number;
        return done(attachDocument(m_office, by(u"lietvede"_s, step.at), m_documents.value(&story), number));
    }

    /// Before a decision somebody settled who asks and every system answered.
    [[nodiscard]] Result<void> prepare(const SampleStory &story, const SampleStep &step)
    {
        const SeenRequest seen{m_requests.value(&story)};
        const Occasion owner = by(story.owner, step.at);
        const RequestFile file = requestFile(m_office.store, seen.id).value();
        const QString day = owner.day().toString(Qt::ISODate);
        if (!settledBy(file.identityChecks)) {
            const Result<void> settled =
                takeTyped(owner, seen, Step::CheckIdentity,
                          {{StepField::Result, codeOf(IdentityResult::NotNeeded)},
                           {StepField::Reason, u"raksta no adreses, kas mums jau ir zināma"_s},
                           {StepField::Day, day}});
            if (!settled)
                return settled;
        }
        const auto rank = [](const Task &task) { return task.kind == TaskKind::Erase ? 1 : 0; };
        std::vector<Task> tasks = file.tasks;
        std::ranges::stable_sort(tasks, {}, rank);
        for (const Task &task : tasks) {
            if (!isOpen(task) || rank(task) == 1)
                continue;
            if (const Result<void> answered = answer(owner, seen, task); !answered)
                return answered;
        }
        return {};
    }

    [[nodiscard]] Result<void> answer(const Occasion &owner, const SeenRequest &seen, const Task &task)
    {
        const bool correction = task.kind == TaskKind::Correct;
        return takeTyped(
            owner, seen, Step::AnswerTask,
            {{StepField::Task, QString::number(task.id.value())},
             {StepField::TaskResult, codeOf(correction ? TaskResult::NilReturn : TaskResult::Done)},
             {StepField::Text, correction ? u"labojamo datu šeit nav"_s : u"izpildīts"_s},
             {StepField::AnsweredBy, owner.officer.name},
             {StepField::Day, owner.day().toString(Qt::ISODate)}});
    }

    [[nodiscard]] Result<void> decideAll(const SampleStory &story, const SampleStep &step)
    {
        if (const Result<void> ready = prepare(story, step); !ready)
            return ready;
        const SeenRequest seen{m_requests.value(&story)};
        const Occasion owner = by(story.owner, step.at);
        // What is to be shown is decided before what is to be erased.
        std::vector<Decision> decisions = story.decisions;
        std::ranges::stable_sort(decisions, {},
                                 [](const Decision &each) { return each.right == Right::Erasure; });
        for (const Decision &decision : decisions) {
            for (const Task &task : m_office.store.tasks.of(seen.id)) {
                if (task.right != decision.right || !isOpen(task))
                    continue;
                if (const Result<void> answered = answer(owner, seen, task); !answered)
                    return answered;
            }
            const Result<Request> decided = decide(m_office, owner, seen, decision);
            if (!decided)
                return decided.error();
        }
        return {};
    }

    [[nodiscard]] Result<void> takeTyped(const Occasion &occasion, const SeenRequest &seen, Step step,
                                         const QHash<StepField, QString> &values)
    {
        StepInput input;
        input.values = values;
        return done(atbilde::take(m_office, occasion, seen, step, input, m_render));
    }

    /// Who does this kind of step in this office.
    [[nodiscard]] Occasion doer(Step step, const SampleStory &story, const QDateTime &at)
    {
        switch (step) {
        case Step::Approve:
        case Step::Return:
        case Step::ApproveExtension:
        case Step::DeclineExtension:
        case Step::AskFee:
        case Step::Reopen:
        case Step::MarkDuplicate:
        case Step::CloseBreach:
            return by(u"das"_s, at);
        case Step::Acknowledge:
        case Step::Finalise:
        case Step::Dispatch:
        case Step::DispatchLetter:
        case Step::Close:
            return by(u"lietvede"_s, at);
        default:
            return by(story.owner, at);
        }
    }

    /// What the words of a story mean for its step, and what goes without saying.
    [[nodiscard]] StepInput inputOf(const SampleStory &story, const SampleStep &step, Step known,
                                    const QDate &today)
    {
        StepInput input;
        for (auto field = step.fields.begin(); field != step.fields.end(); ++field) {
            if (const std::optional<StepField> name = stepFieldFromCode(field.key()))
                input.values.insert(*name, field.value().toString());
        }
        const auto fill = [&](StepField field, const QString &text) {
            const bool asked = std::ranges::any_of(
                fieldsOf(known), [&](const StepFieldUse &use) { return use.field == field; });
            if (asked && !input.values.contains(field) && !text.isEmpty())
                input.values.insert(field, text);
        };
        fill(StepField::Channel, codeOf(story.person.email.isEmpty() ? Channel::Letter : Channel::Email));
        fill(StepField::Method,
             known == Step::ConfirmIdentity ? codeOf(IdentityMethod::KnownEmail) : QString());
        const bool leaves = known == Step::Dispatch || known == Step::DispatchLetter;
        for (const StepField words :
             {StepField::Reason, StepField::Seen, StepField::Text, StepField::Tracking}) {
            if ((words == StepField::Tracking) == leaves)
                fill(words, step.words);
        }
        fillUsual(input, known, requestFile(m_office.store, m_requests.value(&story)).value(), today);
        return input;
    }

    /// Before a request is closed everybody who got the data was told (19); most confirm.
    [[nodiscard]] Result<void> tellRecipients(const SampleStory &story, const SampleStep &step)
    {
        const SeenRequest seen{m_requests.value(&story)};
        const Occasion clerk = by(u"lietvede"_s, step.at);
        const QString day = clerk.day().toString(Qt::ISODate);
        for (const Notice &notice : m_office.store.notices.of(seen.id)) {
            if (!isPlanned(notice))
                continue;
            const QString id = QString::number(notice.id.value());
            if (const Result<void> written =
                    takeTyped(clerk, seen, Step::SendNotice, {{StepField::Notice, id}});
                !written)
                return written;
            const Result<void> sent = takeTyped(clerk, seen, Step::DispatchLetter,
                                                {{StepField::Letter, unposted(story)},
                                                 {StepField::Day, day},
                                                 {StepField::Channel, codeOf(Channel::Email)}});
            if (!sent)
                return sent;
        }
        return {};
    }

    [[nodiscard]] QString unposted(const SampleStory &story)
    {
        for (const FrozenLetter &letter : m_office.store.letters.of(m_requests.value(&story))) {
            if (!letter.isAnswer && !letter.dispatchedOn.isValid())
                return QString::number(letter.id.value());
        }
        return {};
    }

    [[nodiscard]] Result<void> move(const SampleStory &story, const SampleStep &step)
    {
        const std::optional<Step> known = stepFromCode(step.what);
        if (!known)
            return Refusal{RefusalReason::FieldNotUnderstood, {u"steps"_s, step.what}};
        const SeenRequest seen{m_requests.value(&story)};
        const Occasion occasion = doer(*known, story, step.at);
        if (*known == Step::Close) {
            if (const Result<void> told = tellRecipients(story, step); !told)
                return told;
        }
        if (const Result<void> taken = done(atbilde::take(
                m_office, occasion, seen, *known, inputOf(story, step, *known, occasion.day()), m_render));
            !taken) {
            return taken;
        }
        // A question and a notice leave the day they are written.
        if (!writesLetter(*known) || *known == Step::Acknowledge || *known == Step::Finalise)
            return {};
        const Occasion clerk = by(u"lietvede"_s, step.at);
        return takeTyped(
            clerk, seen, Step::DispatchLetter,
            {{StepField::Letter, unposted(story)},
             {StepField::Day, clerk.day().toString(Qt::ISODate)},
             {StepField::Channel, codeOf(story.person.email.isEmpty() ? Channel::Letter : Channel::Email)}});
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
