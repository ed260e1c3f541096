// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace atbilde {

/// Gives away, for the rest of this process, what reading a file does not need: memory beyond 1.5 GB, more
/// than `seconds` of processor time, writing or creating files, sockets, starting programs or processes, and
/// being looked into or outliving whoever started it. Files may still be opened for reading: the recognition,
/// fonts and picture plugins are read when they are first needed. False if any of it could not be done; then
/// nothing hostile may be read.
[[nodiscard]] bool confine(unsigned seconds);

} // namespace atbilde
