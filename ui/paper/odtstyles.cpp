// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/odtstyles.h"

#include "ui/paper/textbox.h"
#include "ui/paper/typeface.h"
#include "ui/words/language.h"

#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace liaison::odf {

namespace {

using Attributes = QList<std::pair<QString, QString>>;

void element(QXmlStreamWriter &xml, const QString &name, const Attributes &attributes)
{
    xml.writeEmptyElement(name);
    for (const auto &[attribute, value] : attributes)
        xml.writeAttribute(attribute, value);
}

struct ParagraphStyle
{
    QString name;
    QString parent;
    QString shown; // to people; empty: as a word processor calls it
    Attributes paragraph;
    Attributes text;
};

void write(QXmlStreamWriter &xml, const ParagraphStyle &style)
{
    xml.writeStartElement(u"style:style"_s);
    xml.writeAttribute(u"style:name"_s, style.name);
    xml.writeAttribute(u"style:display-name"_s,
                       style.shown.isEmpty() ? QString(style.name).replace(u"_20_"_s, u" "_s) : style.shown);
    xml.writeAttribute(u"style:family"_s, u"paragraph"_s);
    if (!style.parent.isEmpty())
        xml.writeAttribute(u"style:parent-style-name"_s, style.parent);
    if (style.name == heading) {
        xml.writeAttribute(u"style:default-outline-level"_s, u"1"_s);
        xml.writeAttribute(u"style:next-style-name"_s, u"Text_20_body"_s);
    }
    if (!style.paragraph.isEmpty()) {
        const bool tabbed = style.name == "Header"_L1 || style.name == "Footer"_L1;
        if (tabbed) {
            xml.writeStartElement(u"style:paragraph-properties"_s);
            for (const auto &[attribute, value] : style.paragraph)
                xml.writeAttribute(attribute, value);
            xml.writeStartElement(u"style:tab-stops"_s);
            element(xml, u"style:tab-stop"_s, {{u"style:position"_s, u"170mm"_s}, {u"style:type"_s, u"right"_s}});
            xml.writeEndElement();
            xml.writeEndElement();
        } else {
            element(xml, u"style:paragraph-properties"_s, style.paragraph);
        }
    }
    if (!style.text.isEmpty())
        element(xml, u"style:text-properties"_s, style.text);
    xml.writeEndElement();
}

Attributes size(const QString &points)
{
    return {{u"fo:font-size"_s, points}, {u"style:font-size-asian"_s, points}};
}

Attributes bold(const QString &points)
{
    return size(points) + Attributes{{u"fo:font-weight"_s, u"bold"_s}, {u"style:font-weight-asian"_s, u"bold"_s}};
}

Attributes muted(const QString &points)
{
    return size(points) + Attributes{{u"fo:color"_s, u"#55636a"_s}};
}

QList<ParagraphStyle> paragraphStyles(const ProgressPaper &paper)
{
    const auto named = [&paper](const char *words) { return translateIn(paper.language, "liaison::OdtStyles", words); };
    const Attributes body{
        {u"fo:margin-top"_s, u"0mm"_s}, {u"fo:margin-bottom"_s, u"2.5mm"_s}, {u"fo:line-height"_s, u"120%"_s}};
    const Attributes kept{
        {u"fo:margin-top"_s, u"6mm"_s}, {u"fo:margin-bottom"_s, u"1.5mm"_s}, {u"fo:keep-with-next"_s, u"always"_s}};
    const Attributes centred{
        {u"fo:text-align"_s, u"center"_s}, {u"fo:margin-top"_s, u"2mm"_s}, {u"fo:margin-bottom"_s, u"2mm"_s}};
    const QString textBody = u"Text_20_body"_s;
    const QString standard = u"Standard"_s;
    return {
        {standard, {}, {}, {}, size(u"11pt"_s)},
        {textBody, standard, {}, body, {}},
        {title, standard, {}, centred, bold(u"18pt"_s)},
        {subtitle, standard, {}, centred, bold(u"12pt"_s)},
        {heading, standard, {}, kept, bold(u"12pt"_s)},
        {ownText, textBody, named(QT_TRANSLATE_NOOP("liaison::OdtStyles", "Progress text")), {}, {}},
        {drafted, textBody, named(QT_TRANSLATE_NOOP("liaison::OdtStyles", "Drafted from records")), {}, {}},
        {standing,
         standard,
         named(QT_TRANSLATE_NOOP("liaison::OdtStyles", "Standing of the item")),
         {{u"fo:margin-bottom"_s, u"1.5mm"_s}, {u"fo:keep-with-next"_s, u"always"_s}},
         muted(u"9pt"_s)},
        {aside,
         standard,
         named(QT_TRANSLATE_NOOP("liaison::OdtStyles", "Note to the editor")),
         {{u"fo:margin-bottom"_s, u"2mm"_s}},
         muted(u"9.5pt"_s)},
        {footnote, standard, {}, {{u"fo:margin-left"_s, u"5mm"_s}, {u"fo:text-indent"_s, u"-5mm"_s}}, size(u"9pt"_s)},
        {u"Header"_s, standard, {}, {{u"fo:margin-bottom"_s, u"0mm"_s}}, size(u"9pt"_s)},
        {u"Footer"_s, standard, {}, {{u"fo:margin-bottom"_s, u"0mm"_s}}, size(u"9pt"_s)}};
}

void writeTextStyle(QXmlStreamWriter &xml, const QString &name, const Attributes &properties)
{
    xml.writeStartElement(u"style:style"_s);
    xml.writeAttribute(u"style:name"_s, name);
    xml.writeAttribute(u"style:display-name"_s, QString(name).replace(u"_20_"_s, u" "_s));
    xml.writeAttribute(u"style:family"_s, u"text"_s);
    if (!properties.isEmpty())
        element(xml, u"style:text-properties"_s, properties);
    xml.writeEndElement();
}

void writeDefault(QXmlStreamWriter &xml, const ProgressPaper &paper)
{
    const bool portuguese = paper.language == "pt"_L1;
    const QStringList families = report::familiesFor(paper.language);
    xml.writeStartElement(u"style:default-style"_s);
    xml.writeAttribute(u"style:family"_s, u"paragraph"_s);
    element(xml, u"style:text-properties"_s,
            {{u"fo:font-family"_s, u'\'' + families.value(0) + u'\''},
             {u"style:font-family-asian"_s, u'\'' + families.value(1) + u'\''},
             {u"fo:language"_s, portuguese ? u"pt"_s : u"en"_s},
             {u"fo:country"_s, portuguese ? u"PT"_s : u"GB"_s},
             {u"style:language-asian"_s, u"zh"_s},
             {u"style:country-asian"_s, paper.language == "zh_CN"_L1 ? u"CN"_s : u"HK"_s}});
    xml.writeEndElement();
}

void writeMarking(QXmlStreamWriter &xml, const ProgressPaper &paper)
{
    xml.writeEmptyElement(u"text:tab"_s);
    xml.writeStartElement(u"text:span"_s);
    xml.writeAttribute(u"text:style-name"_s, u"Marking"_s);
    writeText(xml, u"TLP:"_s + paper.marking);
    xml.writeEndElement();
}

// "Page %1 of %2" with fields that count by themselves.
void writePageNumber(QXmlStreamWriter &xml, const QString &words)
{
    QString rest = words;
    while (!rest.isEmpty()) {
        const qsizetype at = rest.indexOf(u'%');
        const QString field = at < 0 ? QString() : rest.mid(at, 2);
        writeText(xml, rest.left(at < 0 ? rest.size() : at));
        if (field == "%1"_L1 || field == "%2"_L1) {
            xml.writeStartElement(field == "%1"_L1 ? u"text:page-number"_s : u"text:page-count"_s);
            if (field == "%1"_L1)
                xml.writeAttribute(u"text:select-page"_s, u"current"_s);
            xml.writeCharacters(u"1"_s);
            xml.writeEndElement();
        }
        rest = at < 0 ? QString() : rest.mid(at + 2);
    }
}

void writePage(QXmlStreamWriter &xml, const ProgressPaper &paper)
{
    xml.writeStartElement(u"office:automatic-styles"_s);
    xml.writeStartElement(u"style:page-layout"_s);
    xml.writeAttribute(u"style:name"_s, u"A4"_s);
    element(xml, u"style:page-layout-properties"_s,
            {{u"fo:page-width"_s, u"210mm"_s}, {u"fo:page-height"_s, u"297mm"_s}, {u"fo:margin"_s, u"20mm"_s}});
    for (const auto &[part, gap] : {std::pair(u"style:header-style"_s, u"fo:margin-bottom"_s),
                                    std::pair(u"style:footer-style"_s, u"fo:margin-top"_s)}) {
        xml.writeStartElement(part);
        element(xml, u"style:header-footer-properties"_s, {{u"fo:min-height"_s, u"8mm"_s}, {gap, u"5mm"_s}});
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeStartElement(u"office:master-styles"_s);
    xml.writeStartElement(u"style:master-page"_s);
    xml.writeAttribute(u"style:name"_s, u"Standard"_s);
    xml.writeAttribute(u"style:page-layout-name"_s, u"A4"_s);
    for (const auto &part : {u"Header"_s, u"Footer"_s}) {
        xml.writeStartElement(u"style:"_s + part.toLower());
        xml.writeStartElement(u"text:p"_s);
        xml.writeAttribute(u"text:style-name"_s, part);
        if (part == "Header"_L1)
            writeText(xml, QStringList{paper.agency, paper.title, paper.period}.join(u" · "_s));
        else
            writePageNumber(xml, paper.pageOf);
        writeMarking(xml, paper);
        xml.writeEndElement();
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndElement();
}

} // namespace

void begin(QXmlStreamWriter &xml, const QString &root)
{
    xml.writeStartDocument();
    xml.writeStartElement(u"office:"_s + root);
    const std::pair<QString, QString> spaces[] = {
        {u"office"_s, u"urn:oasis:names:tc:opendocument:xmlns:office:1.0"_s},
        {u"style"_s, u"urn:oasis:names:tc:opendocument:xmlns:style:1.0"_s},
        {u"text"_s, u"urn:oasis:names:tc:opendocument:xmlns:text:1.0"_s},
        {u"meta"_s, u"urn:oasis:names:tc:opendocument:xmlns:meta:1.0"_s},
        {u"fo"_s, u"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"_s},
        {u"dc"_s, u"http://purl.org/dc/elements/1.1/"_s}};
    for (const auto &[prefix, name] : spaces)
        xml.writeAttribute(u"xmlns:"_s + prefix, name);
    xml.writeAttribute(u"office:version"_s, u"1.3"_s);
}

void writeText(QXmlStreamWriter &xml, const QString &text)
{
    const QString clean = report::cleanText(text);
    QString run;
    const auto flush = [&] {
        if (!run.isEmpty())
            xml.writeCharacters(run);
        run.clear();
    };
    for (qsizetype i = 0; i < clean.size(); ++i) {
        const QChar c = clean[i];
        // A space that a reader of the file would drop: at an end, or after another.
        const bool dropped = i == 0 || i + 1 == clean.size() || clean[i - 1].isSpace();
        if (c == u'\n') {
            flush();
            xml.writeEmptyElement(u"text:line-break"_s);
        } else if (c == u' ' && dropped) {
            flush();
            xml.writeEmptyElement(u"text:s"_s);
        } else {
            run += c;
        }
    }
    flush();
}

QByteArray styles(const ProgressPaper &paper)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    begin(xml, u"document-styles"_s);
    xml.writeStartElement(u"office:styles"_s);
    writeDefault(xml, paper);
    const QList<ParagraphStyle> all = paragraphStyles(paper);
    for (const ParagraphStyle &style : all)
        write(xml, style);
    const Attributes raised{{u"style:text-position"_s, u"super 58%"_s}};
    writeTextStyle(xml, u"Footnote_20_Symbol"_s, {});
    writeTextStyle(xml, anchor, raised);
    writeTextStyle(xml, u"Marking"_s, bold(u"9pt"_s));
    element(xml, u"text:notes-configuration"_s,
            {{u"text:note-class"_s, u"footnote"_s},
             {u"text:citation-style-name"_s, u"Footnote_20_Symbol"_s},
             {u"text:citation-body-style-name"_s, anchor},
             {u"text:default-style-name"_s, footnote},
             {u"style:num-format"_s, u"1"_s},
             {u"text:start-value"_s, u"0"_s},
             {u"text:footnotes-position"_s, u"page"_s},
             {u"text:start-numbering-at"_s, u"document"_s}});
    xml.writeEndElement();
    writePage(xml, paper);
    xml.writeEndDocument();
    return bytes;
}

} // namespace liaison::odf
