// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/colours.h"
#include "ui/style/typesizes.h"

#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPalette>

namespace liaison {

enum class SchemeChoice { System, Light, Dark };

// How the application looks: style, palette, fonts and icons, light or dark. One for the program, on the screen thread.
class Theme : public QObject
{
    Q_OBJECT

public:
    static Theme &get();

    // Takes over the application's style, palette, font and style sheet; call once after QApplication exists.
    void install();

    SchemeChoice choice() const { return m_choice; }
    void setChoice(SchemeChoice choice);
    Scheme scheme() const { return m_scheme; }
    const Colours &colours() const { return coloursOf(m_scheme); }

    // 1 is the design size (13 px text); 0.85 to 2.
    double textScale() const { return m_textScale; }
    void setTextScale(double scale);

    QFont font(TextSize size) const;
    // A font whose digits are all of one width, for columns of numbers and big figures.
    QFont figuresFont(TextSize size = TextSize::Body) const;
    int px(int designPixels) const; // follows the text scale

Q_SIGNALS:
    void changed(); // colours or sizes are different now: repaint

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Theme() = default;
    void apply();
    Scheme systemScheme();

    SchemeChoice m_choice = SchemeChoice::System;
    Scheme m_scheme = Scheme::Light;
    double m_textScale = 1;
    QString m_language; // whose Chinese letter forms stand behind the system font
    QFont m_systemFont;
    bool m_installed = false;
    bool m_applying = false;
};

// The 8-pixel grid.
namespace grid {
inline constexpr int half = 4;
inline constexpr int unit = 8;
inline constexpr int twice = 16;
inline constexpr int page = 24; // round a page
inline constexpr int row = 28;  // a table row, a field
} // namespace grid

// Light or dark, by the lightness of the window's background.
Scheme schemeOf(const QPalette &palette);

QPalette paletteOf(const Colours &colours);

// The small style sheet over Fusion for one scheme; `scale` is the text scale.
QString styleSheetOf(Scheme scheme, double scale);

// An icon of the desktop's theme (breeze when it has none), drawn in the ink of the current scheme, one weight for all.
QIcon icon(const QString &name);
QIcon icon(const QString &name, Tone tone);
QIcon iconOnAccent(const QString &name); // for the main button

} // namespace liaison
