// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace liaison {

// The sizes that text has on the screen and in charts.
enum class TextSize { Small, Body, Strong, Section, PageTitle, Headline };

// In pixels of the design, at text scale 1.
constexpr int designPixels(TextSize size)
{
    switch (size) {
    case TextSize::Small:
        return 11;
    case TextSize::Body:
    case TextSize::Strong:
        return 13;
    case TextSize::Section:
        return 15;
    case TextSize::PageTitle:
        return 20;
    case TextSize::Headline:
        break;
    }
    return 28;
}

constexpr bool isBolder(TextSize size)
{
    return size == TextSize::Strong || size == TextSize::Section || size == TextSize::PageTitle;
}

} // namespace liaison
