// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/pdfdetails.h"

#include "ui/paper/pdftextmap.h"
#include "ui/paper/textbox.h"

#include <QTimeZone>
#include <QXmlStreamWriter>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

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
    const QString zone = u"%1%2'%3'"_s.arg(QChar(minutes < 0 ? u'-' : u'+'))
                             .arg(std::abs(minutes) / 60, 2, 10, QChar(u'0'))
                             .arg(std::abs(minutes) % 60, 2, 10, QChar(u'0'));
    const QString whole = u"D:" + time.toString(u"yyyyMMddHHmmss"_s) + zone;
    return whole.toLatin1();
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

namespace {

using Object = QPDFObjectHandle;

Object textOf(const QString &text)
{
    return Object::newUnicodeString(cleanLine(text).toStdString());
}

// Puts an entry behind the last one below its parent.
void append(Object parent, Object entry)
{
    if (parent.hasKey("/Last")) {
        Object before = parent.getKey("/Last");
        entry.replaceKey("/Prev", before);
        before.replaceKey("/Next", entry);
    } else {
        parent.replaceKey("/First", entry);
    }
    parent.replaceKey("/Last", entry);
    entry.replaceKey("/Parent", parent);
    // Closed at first but for the outermost, whose number is of those that show.
    const long long step = parent.hasKey("/Type") ? 1 : -1;
    const long long count = parent.hasKey("/Count") ? parent.getKey("/Count").getIntValue() : 0;
    parent.replaceKey("/Count", Object::newInteger(count + step));
}

// The outline that the headings make, two levels of them.
Object outlineOf(QPDF &pdf, const std::vector<Object> &pages, const Layout &layout)
{
    Object outline = pdf.makeIndirectObject(Object::parse("<< /Type /Outlines >>"));
    QList<std::pair<int, Object>> above{{0, outline}};
    for (qsizetype page = 0; page < layout.pages.size(); ++page) {
        for (const Placed &placed : layout.pages[page].parts) {
            if (placed.part != Part::Heading || placed.level > 2)
                continue;
            while (above.last().first >= placed.level)
                above.removeLast();
            const double y = (PaperSize::height - placed.rect.top()) / pt(1) + 6; // in points from the foot of the page
            Object entry = pdf.makeIndirectObject(Object::newDictionary());
            entry.replaceKey("/Title", textOf(placed.text));
            entry.replaceKey("/Dest", Object::newArray({pages.at(size_t(page)), Object::newName("/XYZ"),
                                                        Object::newNull(), Object::newReal(y, 1), Object::newNull()}));
            append(above.last().second, entry);
            above.append({placed.level, entry});
        }
    }
    return outline;
}

Object infoOf(const Document &document, const QDateTime &madeAt)
{
    Object info = Object::newDictionary();
    for (const auto &[key, text] : {std::pair("/Title", document.title),
                                    {"/Author", document.author},
                                    {"/Subject", document.subject},
                                    {"/Keywords", document.keywords},
                                    {"/Creator", program},
                                    {"/Producer", program}}) {
        if (!cleanLine(text).isEmpty())
            info.replaceKey(key, textOf(text));
    }
    for (const char *key : {"/CreationDate", "/ModDate"})
        info.replaceKey(key, Object::newString(pdfTime(madeAt).toStdString()));
    return info;
}

} // namespace

QByteArray withDetails(const QByteArray &bytes, const Document &document, const Layout &layout, const QDateTime &madeAt)
{
    try {
        QPDF pdf;
        pdf.processMemoryFile("report", bytes.constData(), size_t(bytes.size()));
        correctTextMaps(pdf, layout);
        Object trailer = pdf.getTrailer();
        trailer.replaceKey("/Info", pdf.makeIndirectObject(infoOf(document, madeAt)));
        trailer.removeKey("/ID"); // Qt's is random, and half of it would stay
        Object root = pdf.getRoot();
        if (Object outline = outlineOf(pdf, pdf.getAllPages(), layout); outline.hasKey("/First")) {
            root.replaceKey("/Outlines", outline);
            root.replaceKey("/PageMode", Object::newName("/UseOutlines"));
        }
        root.replaceKey("/Lang", Object::newString(languageTag(document.language).toStdString()));
        root.replaceKey("/ViewerPreferences", Object::parse("<< /DisplayDocTitle true >>"));
        // As PDF/A-1 wants it: no streams of objects, the description readable. What is equal becomes the same bytes.
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setObjectStreamMode(qpdf_o_disable);
        writer.setDecodeLevel(qpdf_dl_none);
        writer.setCompressStreams(false);
        writer.setDeterministicID(true);
        writer.write();
        const auto written = writer.getBufferSharedPointer();
        return {reinterpret_cast<const char *>(written->getBuffer()), qsizetype(written->getSize())};
    } catch (const std::exception &) { // not a PDF as it is known
        return bytes;
    }
}

} // namespace liaison::report
