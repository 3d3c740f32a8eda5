// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/typeface.h"

#include <QFontMetricsF>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace liaison::report {

namespace {

struct Face
{
    double points;
    bool bold;
    double lead; // line pitch as a multiple of the size
};

constexpr Face face(Style style)
{
    switch (style) {
    case Style::Body:
        return {9.5, false, 1.45};
    case Style::Strong:
        return {9.5, true, 1.45};
    case Style::Heading1:
        return {17, true, 1.25};
    case Style::Heading2:
        return {12, true, 1.3};
    case Style::Heading3:
        return {10, true, 1.35};
    case Style::Caption:
        return {9, true, 1.35};
    case Style::TableHead:
        return {8, true, 1.3};
    case Style::Cell:
        return {8.5, false, 1.36};
    case Style::CellStrong:
        return {8.5, true, 1.36};
    case Style::Mark:
    case Style::Note:
    case Style::Running:
        return {8, false, 1.4};
    case Style::Marking:
        return {12, true, 1.3};
    case Style::FigureLarge:
        return {25, true, 1.2};
    case Style::FigureMedium:
        return {18, true, 1.25};
    case Style::FigureSmall:
        return {12, true, 1.3};
    case Style::CoverAgency:
        return {12, true, 1.35};
    case Style::CoverTitle:
        return {32, true, 1.2};
    case Style::CoverPeriod:
        return {17, false, 1.3};
    }
    return {9.5, false, 1.45};
}

QString chineseFamily(const QString &language)
{
    if (language == u"zh_CN")
        return u"Noto Sans CJK SC"_s;
    if (language == u"zh_HK")
        return u"Noto Sans CJK HK"_s;
    const QLocale locale = QLocale::system();
    if (locale.language() == QLocale::Chinese && locale.script() == QLocale::SimplifiedHanScript)
        return u"Noto Sans CJK SC"_s;
    if (locale.language() == QLocale::Chinese && locale.territory() == QLocale::Taiwan)
        return u"Noto Sans CJK TC"_s;
    return u"Noto Sans CJK HK"_s;
}

} // namespace

QStringList familiesFor(const QString &language)
{
    // Latin letters and digits are Noto Sans in Chinese reports too: beside Latin letters the Chinese fonts exchange
    // their digits for others that have no character code, and a PDF's "HKC/1000" would be found as "HKC/".
    const QString chinese = chineseFamily(language);
    QStringList rest{u"Noto Sans CJK HK"_s, u"Noto Sans CJK TC"_s, u"Noto Sans CJK SC"_s};
    rest.removeAll(chinese);
    return QStringList{u"Noto Sans"_s, chinese} + rest;
}

Typeface::Typeface(const QString &language) : m_families(familiesFor(language)), m_chinese(language.startsWith(u"zh"_s))
{
}

double Typeface::points(Style style)
{
    return face(style).points;
}

QFont Typeface::font(Style style) const
{
    QFont font;
    font.setFamilies(m_families);
    font.setPixelSize(qRound(size(style)));
    font.setBold(face(style).bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

double Typeface::size(Style style) const
{
    return qRound(pt(face(style).points));
}

double Typeface::pitch(Style style) const
{
    return size(style) * (face(style).lead + (m_chinese ? 0.08 : 0));
}

double Typeface::ascent(Style style) const
{
    // The letters' own height centred in the pitch: capitals reach 0.72, Chinese characters from 0.88 to -0.12.
    const double middle = m_chinese ? 0.38 : 0.33;
    return pitch(style) / 2 + size(style) * middle;
}

double Typeface::advance(Style style, const QString &text) const
{
    return QFontMetricsF(font(style)).horizontalAdvance(text);
}

} // namespace liaison::report
