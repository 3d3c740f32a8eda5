// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/theme.h"

#include "ui/words/language.h"

#include <QApplication>
#include <QEvent>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QSettings>
#include <QStandardPaths>
#include <QStyle>
#include <QStyleFactory>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

const QString choiceKey = u"appearance/scheme"_s;
const QString scaleKey = u"appearance/textScale"_s;

SchemeChoice storedChoice()
{
    const QString stored = QSettings().value(choiceKey).toString();
    if (stored == u"light")
        return SchemeChoice::Light;
    return stored == u"dark" ? SchemeChoice::Dark : SchemeChoice::System;
}

QString choiceText(SchemeChoice choice)
{
    switch (choice) {
    case SchemeChoice::Light:
        return u"light"_s;
    case SchemeChoice::Dark:
        return u"dark"_s;
    case SchemeChoice::System:
        break;
    }
    return u"system"_s;
}

bool hasTabularDigits(const QFont &font)
{
    const QFontMetricsF metrics(font);
    const double width = metrics.horizontalAdvance(u'0');
    for (char16_t digit = u'1'; digit <= u'9'; ++digit) {
        if (std::abs(metrics.horizontalAdvance(QChar(digit)) - width) > 0.01)
            return false;
    }
    return true;
}

QString chineseFamily(const QString &language)
{
    if (language == u"zh_CN")
        return u"Noto Sans CJK SC"_s;
    return language == u"zh_TW" ? u"Noto Sans CJK TC"_s : u"Noto Sans CJK HK"_s;
}

// A platform without a desktop (a plain X server, a test) does not say where icon themes are, nor which one it uses.
void findIconThemes()
{
    QStringList paths = QIcon::themeSearchPaths();
    const QStringList folders =
        QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, u"icons"_s, QStandardPaths::LocateDirectory);
    for (const QString &folder : folders) {
        if (!paths.contains(folder))
            paths.append(folder);
    }
    QIcon::setThemeSearchPaths(paths);
    if (QIcon::themeName().isEmpty())
        QIcon::setThemeName(u"breeze"_s);
}

} // namespace

Scheme schemeOf(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    const QColor text = palette.color(QPalette::Active, QPalette::WindowText);
    return window.lightness() < text.lightness() ? Scheme::Dark : Scheme::Light;
}

QPalette paletteOf(const Colours &c)
{
    QPalette palette;
    palette.setColor(QPalette::Window, c.window);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.surface);
    palette.setColor(QPalette::AlternateBase, c.alternate);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::PlaceholderText, c.textSoft);
    palette.setColor(QPalette::Button, c.raised);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::BrightText, c.wrong.ink);
    palette.setColor(QPalette::ToolTipBase, c.raised);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, c.onAccent);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    palette.setColor(QPalette::Light, c.surface);
    palette.setColor(QPalette::Midlight, c.raised);
    palette.setColor(QPalette::Mid, c.border);
    palette.setColor(QPalette::Dark, c.outline);
    palette.setColor(QPalette::Shadow, c.outline);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.textDisabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c.border);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, c.textDisabled);
    return palette;
}

Theme &Theme::get()
{
    static Theme theme;
    return theme;
}

void Theme::install()
{
    if (m_installed)
        return;
    m_installed = true;
    m_systemFont = QApplication::font();
    // A family that only stands for another ("Sans Serif") would lose against the Chinese one behind it.
    m_systemFont.setFamilies({QFontInfo(m_systemFont).family()});
    m_choice = storedChoice();
    m_textScale = std::clamp(QSettings().value(scaleKey, 1.0).toDouble(), 0.85, 2.0);
    findIconThemes();
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    apply();
    qApp->installEventFilter(this);
}

void Theme::setChoice(SchemeChoice choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    QSettings().setValue(choiceKey, choiceText(choice));
    if (m_installed)
        apply();
}

void Theme::setTextScale(double scale)
{
    const double wanted = std::clamp(scale, 0.85, 2.0);
    if (std::abs(wanted - m_textScale) < 0.001)
        return;
    m_textScale = wanted;
    QSettings().setValue(scaleKey, wanted);
    if (m_installed)
        apply();
}

Scheme Theme::systemScheme()
{
    // Without a palette of ours the application shows the platform's. Qt 6.4 has no other way to ask for it.
    QApplication::setPalette(QPalette());
    return schemeOf(QApplication::palette());
}

void Theme::apply()
{
    m_applying = true;
    m_language = screenLanguage();
    m_scheme = m_choice == SchemeChoice::System ? systemScheme()
               : m_choice == SchemeChoice::Dark ? Scheme::Dark
                                                : Scheme::Light;
    QApplication::setPalette(paletteOf(colours()));
    QApplication::setFont(font(TextSize::Body));
    QIcon::setFallbackThemeName(m_scheme == Scheme::Dark ? u"breeze-dark"_s : u"breeze"_s);
    qApp->setStyleSheet(styleSheetOf(m_scheme, m_textScale));
    m_applying = false;
    Q_EMIT changed();
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    const bool system = event->type() == QEvent::ThemeChange || event->type() == QEvent::ApplicationPaletteChange;
    if (system && watched == qApp && !m_applying && m_choice == SchemeChoice::System) {
        // Only the platform changes the palette behind our back; after that it is no longer ours.
        if (QApplication::palette() != paletteOf(colours()))
            QMetaObject::invokeMethod(
                this, [this] { apply(); }, Qt::QueuedConnection);
    }
    // A language is put on in several steps, and each of them is told.
    if (event->type() == QEvent::LanguageChange && watched == qApp && m_language != screenLanguage())
        apply();
    return QObject::eventFilter(watched, event);
}

QFont Theme::font(TextSize size) const
{
    QFont font = m_systemFont;
    QStringList families = font.families();
    families.append(u"DejaVu Sans"_s); // ≈ in the weight of the digits, before a Chinese font offers its own
    families.append(chineseFamily(screenLanguage()));
    font.setFamilies(families);
    font.setPixelSize(px(designPixels(size)));
    if (isBolder(size))
        font.setWeight(QFont::DemiBold);
    return font;
}

QFont Theme::figuresFont(TextSize size) const
{
    QFont wanted = font(size);
    if (hasTabularDigits(wanted))
        return wanted;
    for (const QString &family : {u"Noto Sans"_s, u"DejaVu Sans"_s}) {
        QFont other = wanted;
        other.setFamilies(QStringList{family} + wanted.families());
        if (QFontInfo(other).family() == family && hasTabularDigits(other))
            return other;
    }
    return wanted;
}

int Theme::px(int designPixels) const
{
    return qRound(designPixels * m_textScale);
}

} // namespace liaison
