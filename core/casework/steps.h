// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/freezeletter.h"
#include "core/workflow/stepfield.h"

#include <QHash>

namespace atbilde {

/// What an officer typed for a step, by field, written as `FieldKind` says; and the file that goes with it.
struct StepInput
{
    QHash<StepField, QString> values;
    QString fileName;
    QByteArray file;

    [[nodiscard]] QString operator[](StepField field) const { return values.value(field).trimmed(); }
};

/// Takes any step but `Decide`, from what was typed: the one door of window and command line. Refused:
/// StepFieldMissing for what the step needs, UnknownCode, DateNotUnderstood, and what the step itself
/// refuses.
[[nodiscard]] Result<Request> take(Office &office, const Occasion &occasion, const SeenRequest &seen,
                                   Step step, const StepInput &input, const RenderPdf &render);

/// The letter this step would freeze, composed as it would be; nothing is kept and no number drawn. Nothing
/// for a step that writes no letter. Refused as the step is.
[[nodiscard]] Result<std::optional<Letter>> letterOf(Office &office, const Occasion &occasion,
                                                     const SeenRequest &seen, Step step,
                                                     const StepInput &input);

/// Does this step freeze a letter?
[[nodiscard]] bool writesLetter(Step step);

} // namespace atbilde
