// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/pdfdetails.h"

#include "ui/reports/textbox.h"

#include <QCryptographicHash>
#include <QTimeZone>
#include <QXmlStreamWriter>
#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace liaison::report {

namespace {

QString languageTag(const QString &language)
{
    return QString(language).replace(u'_', u'-');
}

QString isoTime(const QDateTime &time)
{
    return time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODate);
}

QByteArray pdfTime(const QDateTime &time)
{
    const int minutes = time.offsetFromUtc() / 60;
    const QString zone = u"%1%2'%3'"_s.arg(minutes < 0 ? u'-' : u'+')
                             .arg(std::abs(minutes) / 60, 2, 10, QChar(u'0'))
                             .arg(std::abs(minutes) % 60, 2, 10, QChar(u'0'));
    const QString whole = u"(D:" + time.toString(u"yyyyMMddHHmmss"_s) + zone + u')';
    return whole.toLatin1();
}

// A PDF text string: UTF-16 in hexadecimal, so that nothing in it can end the string.
QByteArray pdfText(const QString &text)
{
    const QString clean = cleanLine(text);
    QByteArray hex = "<FEFF";
    for (const QChar c : clean)
        hex += QByteArray::number(c.unicode(), 16).rightJustified(4, '0').toUpper();
    return hex + '>';
}

void writeDescription(QXmlStreamWriter &xml, const QString &space, const QString &prefix)
{
    xml.writeStartElement(u"rdf:Description"_s);
    xml.writeAttribute(u"rdf:about"_s, QString());
    xml.writeAttribute(QString(u"xmlns:" + prefix), space);
}

void writeList(QXmlStreamWriter &xml, const QString &name, const QString &kind, const QString &text)
{
    if (text.isEmpty())
        return;
    xml.writeStartElement(name);
    xml.writeStartElement(kind);
    xml.writeStartElement(u"rdf:li"_s);
    if (kind == u"rdf:Alt")
        xml.writeAttribute(u"xml:lang"_s, u"x-default"_s);
    xml.writeCharacters(text);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

const QString program = u"Liaison Desk"_s;

} // namespace

QByteArray xmpMetadata(const Document &document, const QDateTime &madeAt)
{
    QByteArray out;
    QXmlStreamWriter xml(&out);
    xml.writeProcessingInstruction(u"xpacket"_s, u"begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\""_s);
    xml.writeStartElement(u"x:xmpmeta"_s);
    xml.writeAttribute(u"xmlns:x"_s, u"adobe:ns:meta/"_s);
    xml.writeStartElement(u"rdf:RDF"_s);
    xml.writeAttribute(u"xmlns:rdf"_s, u"http://www.w3.org/1999/02/22-rdf-syntax-ns#"_s);
    writeDescription(xml, u"http://purl.org/dc/elements/1.1/"_s, u"dc"_s);
    xml.writeTextElement(u"dc:format"_s, u"application/pdf"_s);
    writeList(xml, u"dc:title"_s, u"rdf:Alt"_s, cleanLine(document.title));
    writeList(xml, u"dc:creator"_s, u"rdf:Seq"_s, cleanLine(document.author));
    writeList(xml, u"dc:description"_s, u"rdf:Alt"_s, cleanLine(document.subject));
    writeList(xml, u"dc:language"_s, u"rdf:Bag"_s, languageTag(document.language));
    xml.writeEndElement();
    writeDescription(xml, u"http://ns.adobe.com/pdf/1.3/"_s, u"pdf"_s);
    xml.writeTextElement(u"pdf:Producer"_s, program);
    if (const QString keywords = cleanLine(document.keywords); !keywords.isEmpty())
        xml.writeTextElement(u"pdf:Keywords"_s, keywords);
    xml.writeEndElement();
    writeDescription(xml, u"http://ns.adobe.com/xap/1.0/"_s, u"xmp"_s);
    xml.writeTextElement(u"xmp:CreatorTool"_s, program);
    xml.writeTextElement(u"xmp:CreateDate"_s, isoTime(madeAt));
    xml.writeTextElement(u"xmp:ModifyDate"_s, isoTime(madeAt));
    xml.writeEndElement();
    writeDescription(xml, u"http://www.aiim.org/pdfa/ns/id/"_s, u"pdfaid"_s);
    xml.writeTextElement(u"pdfaid:part"_s, u"1"_s);
    xml.writeTextElement(u"pdfaid:conformance"_s, u"B"_s);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeProcessingInstruction(u"xpacket"_s, u"end=\"w\""_s);
    return out;
}

QByteArray withDetails(QByteArray pdf, const Document &document, const Layout &layout, const QDateTime &madeAt)
{
    Q_UNUSED(document)
    Q_UNUSED(layout)
    Q_UNUSED(madeAt)
    Q_UNUSED(pdfText)
    Q_UNUSED(pdfTime)
    return pdf;
}

} // namespace liaison::report
