// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/office.h"
#include "core/store/storeerror.h"
#include "ui/wording/refusals.h"

#include <QDate>
#include <QDateTime>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>
#include <variant>

class Dialogue;

/// Lends the office to screens for the length of one action, and is the only place in the window that
/// catches a broken store. A widget never holds the store; it holds the desk:
///
///     const auto page = desk.read([&](Office &office) { return queuePage(office.store, query); });
///     if (page) model.show(page->rows, desk.today());
///
///     desk.perform([&](Office &office, const Occasion &occasion) { return assess(office, occasion, seen); });
///
/// `read` gives nothing when the store failed; `perform` gives nothing when the answer was no. In both
/// cases the officer has been told already.
class Desk : public QObject
{
    Q_OBJECT

public:
    using Now = std::function<QDateTime()>; ///< UTC

    Desk(Now now, Dialogue &dialogue);
    ~Desk() override;

    /// Opens an office and forgets the one before and its officer. False, and told why, where it cannot.
    bool open(const QString &place);
    void use(std::unique_ptr<atbilde::Office> office);
    /// The same with an office that `make` opens or creates, for a screen that says itself why it cannot: that
    /// sentence, or nothing where all is well.
    [[nodiscard]] std::optional<QString> take(const std::function<std::unique_ptr<atbilde::Office>()> &make);
    /// Closes the office while `work` has its file to itself, and opens it again; nobody is signed in then.
    /// False, and told why, where it cannot be opened again. Not while work is running.
    bool closeFor(const std::function<void()> &work);
    [[nodiscard]] bool hasOffice() const { return m_office != nullptr; }
    [[nodiscard]] QString place() const;
    /// Something is done beside the window, with an office of its own on the same file.
    [[nodiscard]] bool isWorkRunning() const { return m_works > 0; }

    void signIn(const atbilde::Officer &officer);
    [[nodiscard]] const atbilde::Officer &officer() const { return m_officer; }

    [[nodiscard]] QDateTime now() const { return m_now(); }
    [[nodiscard]] QDate today() const; ///< in Europe/Riga
    [[nodiscard]] Dialogue &dialogue() const { return m_dialogue; }

    /// What the Result of such a work holds; nothing becomes a monostate.
    template <class Work>
    using Gained = std::conditional_t<
        std::is_void_v<typename std::invoke_result_t<Work, atbilde::Office &, const atbilde::Occasion &>::value_type>,
        std::monostate,
        typename std::invoke_result_t<Work, atbilde::Office &, const atbilde::Occasion &>::value_type>;

    template <class Work>
    auto read(Work work) -> std::optional<decltype(work(std::declval<atbilde::Office &>()))>
    {
        try {
            return work(*m_office);
        } catch (const atbilde::StoreError &error) {
            showFailure(error);
            return std::nullopt;
        }
    }

    /// Does the work; a refusal is shown, a success announced by `changed`.
    template <class Work>
    auto perform(Work work) -> std::optional<Gained<Work>>
    {
        auto result = attempt(work);
        if (result && !*result)
            showRefusal(result->error());
        if (!result || !*result)
            return std::nullopt;
        Q_EMIT changed();
        if constexpr (std::is_same_v<Gained<Work>, std::monostate>)
            return std::monostate{};
        else
            return std::move(*result).value();
    }

    /// Does the work and leaves the answer, yes or no, to the caller; nothing where the store failed. The caller
    /// announces a success itself.
    template <class Work>
    auto attempt(Work work)
        -> std::optional<decltype(work(std::declval<atbilde::Office &>(), std::declval<const atbilde::Occasion &>()))>
    {
        try {
            return work(*m_office, atbilde::Occasion{m_officer, m_now()});
        } catch (const atbilde::StoreError &error) {
            showFailure(error);
            return std::nullopt;
        }
    }

    /// For work that has its own office and fails on another thread.
    void showFailure(const atbilde::StoreError &error);
    void showRefusal(const atbilde::Refusal &refusal);

Q_SIGNALS:
    /// Something in the office is different now: every screen reads again what it shows.
    void changed();
    void officeOpened();
    void officerChanged();
    /// The answer was no; the sentence says why. The window shows it without a dialogue box.
    void refused(const QString &sentence);

private:
    friend class Work;

    Now m_now;
    Dialogue &m_dialogue;
    std::unique_ptr<atbilde::Office> m_office;
    atbilde::Officer m_officer;
    int m_works = 0; ///< running beside the window
};
