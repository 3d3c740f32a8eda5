// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/theme.h"
#include "ui/style/colours.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QFontMetricsF>
#include <QImage>
#include <QSignalSpy>

namespace colours_test {

using namespace liaison;
using namespace Qt::StringLiterals;

TEST_CASE("contrast is computed as WCAG defines it", "[theme]")
{
    CHECK(contrastRatio(Qt::black, Qt::white) == Approx(21));
    CHECK(contrastRatio(Qt::white, Qt::white) == Approx(1));
    CHECK(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) == Approx(4.48).margin(0.01));
}

TEST_CASE("words stand out from what is behind them in light and dark", "[theme]")
{
    const auto scheme = GENERATE(Scheme::Light, Scheme::Dark);
    CAPTURE(int(scheme));
    const Colours &c = coloursOf(scheme);
    for (const QColor &behind : {c.window, c.surface, c.alternate, c.raised, c.pressed, c.selection}) {
        CAPTURE(behind.name().toStdString());
        CHECK(contrastRatio(c.text, behind) >= 4.5);
        CHECK(contrastRatio(c.textSoft, behind) >= 4.5);
    }
    for (const QColor &behind : {c.window, c.surface, c.alternate, c.raised})
        CHECK(contrastRatio(c.accent, behind) >= 4.5);
    CHECK(contrastRatio(c.onAccent, c.accent) >= 4.5);
    CHECK(contrastRatio(c.onAccent, c.accentHover) >= 4.5);
    CHECK(contrastRatio(c.outline, c.surface) >= 3);
    for (const Tone tone : {Tone::Neutral, Tone::Accent, Tone::Due, Tone::Wrong}) {
        CAPTURE(int(tone));
        CHECK(contrastRatio(c.tone(tone).ink, c.tone(tone).fill) >= 4.5);
        CHECK(contrastRatio(c.tone(tone).ink, c.surface) >= 4.5);
        CHECK(contrastRatio(c.tone(tone).ink, c.window) >= 4.5);
    }
}

TEST_CASE("a side has one colour, whatever its code is written like", "[theme]")
{
    CHECK(sideColour(u"HK"_s) == QColor(0x00, 0x72, 0xB2));
    CHECK(sideColour(u"CN-GD"_s) == QColor(0xE6, 0x9F, 0x00));
    CHECK(sideColour(u"mo"_s) == QColor(0x00, 0x9E, 0x73));
    CHECK(sideColour(u"SG"_s) == sideColour(u"SG"_s));
    const QStringList others{u"SG"_s, u"AU"_s, u"US"_s, u"JP"_s};
    const QList<QColor> colours = sideColours(others);
    for (int i = 0; i < colours.size(); ++i) {
        CHECK(colours.indexOf(colours.at(i)) == i);
        for (const auto *fixed : {u"HK", u"CN-GD", u"MO"})
            CHECK(colours.at(i) != sideColour(QString::fromUtf16(fixed)));
    }
    CHECK(sideColours({u"SG"_s}).first() == sideColour(u"SG"_s));
}

TEST_CASE("categories go from strong to weak in one hue", "[theme]")
{
    const auto scheme = GENERATE(Scheme::Light, Scheme::Dark);
    const QColor surface = coloursOf(scheme).surface;
    double before = 100;
    for (int i = 0; i < 6; ++i) {
        const double contrast = contrastRatio(categoryColour(i, 6, scheme), surface);
        CHECK(contrast < before);
        before = contrast;
    }
    CHECK(before > 1.5);
    CHECK(categoryColour(0, 1, scheme) == categoryColour(0, 6, scheme));
}

TEST_CASE("the theme tells when it changes and knows a dark system", "[theme]")
{
    Theme &theme = Theme::get();
    theme.install();
    theme.setChoice(SchemeChoice::Light);
    QSignalSpy changed(&theme, &Theme::changed);
    theme.setChoice(SchemeChoice::Dark);
    CHECK(changed.count() == 1);
    CHECK(theme.scheme() == Scheme::Dark);
    CHECK(QApplication::palette().color(QPalette::Window) == coloursOf(Scheme::Dark).window);
    theme.setChoice(SchemeChoice::Dark);
    CHECK(changed.count() == 1);
    CHECK(schemeOf(paletteOf(coloursOf(Scheme::Dark))) == Scheme::Dark);
    CHECK(schemeOf(paletteOf(coloursOf(Scheme::Light))) == Scheme::Light);
    theme.setChoice(SchemeChoice::System);
    theme.setChoice(SchemeChoice::Light);
}

TEST_CASE("text scales and digits stand in columns", "[theme]")
{
    Theme &theme = Theme::get();
    theme.install();
    theme.setTextScale(1.5);
    CHECK(theme.font(TextSize::Body).pixelSize() == 20);
    CHECK(theme.font(TextSize::Headline).pixelSize() == 42);
    theme.setTextScale(9);
    CHECK(theme.textScale() == 2);
    theme.setTextScale(1);
    const QFontMetricsF metrics(theme.figuresFont());
    CHECK(metrics.horizontalAdvance(u"1111"_s) == metrics.horizontalAdvance(u"8888"_s));
    CHECK_FALSE(styleSheetOf(Scheme::Light, 1).contains(u'$'));
}

TEST_CASE("icons come in the ink of the scheme", "[theme]")
{
    Theme &theme = Theme::get();
    theme.install();
    theme.setChoice(SchemeChoice::Light);
    const QImage image = icon(u"document-new"_s).pixmap(16, 16).toImage();
    int inked = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            inked += image.pixelColor(x, y).alpha() > 200 && image.pixelColor(x, y).lightness() < 80 ? 1 : 0;
    }
    CHECK(inked > 10);
    CHECK_FALSE(icon(u"document-new"_s).isNull());
}

} // namespace colours_test
