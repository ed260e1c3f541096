// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Distances of the 8-px grid, in device-independent pixels. Everything that is not text is a multiple of
/// these.
namespace grid {
inline constexpr int half = 4;       ///< between an icon and its word
inline constexpr int unit = 8;       ///< between things that belong together
inline constexpr int wide = 16;      ///< between groups, and inside the edge of a panel
inline constexpr int wider = 24;     ///< between sections
inline constexpr int icon = 16;      ///< icons beside text
inline constexpr int largeIcon = 24; ///< icons that stand alone
inline constexpr int picture = 48;   ///< the icon of an empty page
inline constexpr int radius = 5;     ///< rounded corners of panels and controls
} // namespace grid
