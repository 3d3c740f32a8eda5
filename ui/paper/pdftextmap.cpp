// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/pdftextmap.h"

#include <QHash>
#include <QRawFont>
#include <QRegularExpression>
#include <QSet>
#include <qpdf/QPDF.hh>
#include <set>
#include <vector>

using namespace Qt::StringLiterals;

namespace liaison::report {

namespace {

bool isRadical(char16_t c)
{
    return c >= 0x2E80 && c <= 0x2FDF;
}

quint32 glyphOf(const QRawFont &font, char16_t c)
{
    const QChar character(c);
    quint32 glyph = 0;
    int count = 1;
    return font.glyphIndexesForChars(&character, 1, &glyph, &count) && count == 1 ? glyph : 0;
}

// Knows which character was meant where a font draws several with one glyph. Lives for one file, on its thread.
class MeantCharacters
{
public:
    explicit MeantCharacters(const Layout &layout)
    {
        m_drawn.insert(u' ');
        for (const Drawing &page : layout.pages) {
            for (const PlacedText &text : page.texts) {
                for (const QChar c : text.text)
                    m_drawn.insert(c.unicode());
            }
        }
        for (const QString &family : familiesFor(layout.language)) {
            QFont font(family);
            font.setPixelSize(100);
            const QRawFont raw = QRawFont::fromFont(font);
            if (raw.isValid())
                m_fonts.push_back({raw, {}, {}});
        }
    }

    char16_t meantBy(char16_t named)
    {
        if (named == u'\t')
            return u' ';
        if (named == 0 || (m_drawn.contains(named) && !isRadical(named)))
            return named;
        const auto known = m_meant.constFind(named);
        if (known != m_meant.cend())
            return *known;
        char16_t meant = named;
        for (Font &font : m_fonts) {
            const quint32 glyph = glyphOf(font.raw, named);
            if (glyph == 0)
                continue;
            fill(font);
            meant = font.drawn.value(glyph, isRadical(named) ? font.ideographs.value(glyph, named) : named);
            if (meant != named)
                break;
        }
        m_meant.insert(named, meant);
        return meant;
    }

private:
    struct Font
    {
        QRawFont raw;
        QHash<quint32, char16_t> drawn;      // by glyph, among the characters of the layout
        QHash<quint32, char16_t> ideographs; // among all, for what charts write
    };

    void fill(Font &font) const
    {
        if (!font.drawn.isEmpty())
            return;
        for (const char16_t c : m_drawn) {
            if (const quint32 glyph = isRadical(c) ? 0 : glyphOf(font.raw, c))
                font.drawn.insert(glyph, c);
        }
        for (char16_t c = 0x4E00; c <= 0x9FFF; ++c) {
            if (const quint32 glyph = glyphOf(font.raw, c))
                font.ideographs.insert(glyph, c);
        }
    }

    QSet<char16_t> m_drawn;
    std::vector<Font> m_fonts;
    QHash<char16_t, char16_t> m_meant;
};

QString hex(char16_t c)
{
    return u"<%1>"_s.arg(static_cast<uint>(c), 4, 16, QChar(u'0')).toUpper();
}

// One line of a bfrange section: <first> <last> followed by a start or by a list.
QString correctedLine(const QString &line, MeantCharacters &meant)
{
    static const QRegularExpression parts(u"^<([0-9A-Fa-f]{4})> <([0-9A-Fa-f]{4})> (.*)$"_s);
    static const QRegularExpression name(u"<([0-9A-Fa-f]{4})>"_s);
    const auto range = parts.match(line);
    if (!range.hasMatch())
        return line;
    const uint first = range.captured(1).toUInt(nullptr, 16);
    const uint last = range.captured(2).toUInt(nullptr, 16);
    const QString rest = range.captured(3);
    QStringList names;
    if (rest.startsWith(u'[')) {
        for (auto it = name.globalMatch(rest); it.hasNext();)
            names.append(hex(meant.meantBy(static_cast<char16_t>(it.next().captured(1).toUInt(nullptr, 16)))));
    } else if (const auto start = name.match(rest); start.hasMatch() && last >= first) {
        const uint begin = start.captured(1).toUInt(nullptr, 16);
        for (uint i = 0; i <= last - first; ++i)
            names.append(hex(meant.meantBy(static_cast<char16_t>(begin + i))));
    }
    if (names.size() != qsizetype(last - first) + 1)
        return line;
    const QString list = names.size() == 1 ? names.first() : QString(u"[" + names.join(u' ') + u"]");
    return u"<%1> <%2> %3"_s.arg(range.captured(1), range.captured(2), list);
}

QByteArray correctedMap(const QByteArray &map, MeantCharacters &meant)
{
    QStringList lines = QString::fromLatin1(map).split(u'\n');
    bool inside = false;
    for (QString &line : lines) {
        if (line.endsWith(u"beginbfrange"))
            inside = true;
        else if (line.startsWith(u"endbfrange"))
            inside = false;
        else if (inside)
            line = correctedLine(line.trimmed(), meant);
    }
    return lines.join(u'\n').toLatin1();
}

} // namespace

void correctTextMaps(QPDF &pdf, const Layout &layout)
{
    MeantCharacters meant(layout);
    std::set<QPDFObjGen> done; // fonts may share one
    for (QPDFObjectHandle &object : pdf.getAllObjects()) {
        QPDFObjectHandle map = object.isDictionary() ? object.getKey("/ToUnicode") : QPDFObjectHandle::newNull();
        if (!map.isStream() || !done.insert(map.getObjGen()).second)
            continue;
        const auto old = map.getStreamData();
        const QByteArray text(reinterpret_cast<const char *>(old->getBuffer()), qsizetype(old->getSize()));
        map.replaceStreamData(correctedMap(text, meant).toStdString(), QPDFObjectHandle::newNull(),
                              QPDFObjectHandle::newNull());
    }
}

} // namespace liaison::report
