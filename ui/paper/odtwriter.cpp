// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/odtwriter.h"

#include "ui/paper/odtstyles.h"
#include "ui/paper/textbox.h"
#include "ui/paper/zipfile.h"

#include <QSet>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

const QByteArray mediaType = "application/vnd.oasis.opendocument.text";

// Writes the text of one paper. Used once.
class ContentWriter
{
public:
    explicit ContentWriter(const ProgressPaper &paper) : m_paper(paper), m_xml(&m_bytes) {}

    QByteArray write()
    {
        odf::begin(m_xml, u"document-content"_s);
        m_xml.writeStartElement(u"office:body"_s);
        m_xml.writeStartElement(u"office:text"_s);
        title();
        for (const ProgressPaperSection &section : m_paper.sections)
            write(section);
        if (!m_paper.closing.isEmpty()) {
            heading(m_paper.closingTitle);
            for (const QString &line : m_paper.closing)
                paragraph(odf::aside, line);
        }
        if (!m_paper.proofLine.isEmpty())
            paragraph(odf::aside, m_paper.proofLine);
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    void title()
    {
        const std::pair<QString, QString> lines[] = {{odf::subtitle, m_paper.meeting},
                                                     {odf::title, m_paper.title},
                                                     {odf::subtitle, m_paper.programme},
                                                     {odf::subtitle, m_paper.period},
                                                     {odf::aside, m_paper.banner}};
        for (const auto &[style, words] : lines) {
            if (!words.isEmpty())
                paragraph(style, words);
        }
    }

    void paragraph(const QString &style, const QString &words)
    {
        m_xml.writeStartElement(u"text:p"_s);
        m_xml.writeAttribute(u"text:style-name"_s, style);
        odf::writeText(m_xml, words);
        m_xml.writeEndElement();
    }

    void heading(const QString &words)
    {
        m_xml.writeStartElement(u"text:h"_s);
        m_xml.writeAttribute(u"text:style-name"_s, odf::heading);
        m_xml.writeAttribute(u"text:outline-level"_s, u"1"_s);
        odf::writeText(m_xml, words);
        m_xml.writeEndElement();
    }

    void write(const ProgressPaperSection &section)
    {
        if (!section.heading.isEmpty())
            heading(section.heading);
        if (!section.standing.isEmpty())
            paragraph(odf::standing, section.standing);
        for (const ProgressPaperParagraph &each : section.paragraphs) {
            m_xml.writeStartElement(u"text:p"_s);
            m_xml.writeAttribute(u"text:style-name"_s, each.kind == ProgressPaperParagraph::Kind::Own ? odf::ownText
                                                       : each.kind == ProgressPaperParagraph::Kind::Aside
                                                           ? odf::aside
                                                           : odf::drafted);
            for (qsizetype i = 0; i < each.sentences.size(); ++i) {
                if (i > 0)
                    m_xml.writeCharacters(m_paper.jointBefore(each.sentences[i]));
                odf::writeText(m_xml, each.sentences[i].text);
                marks(section, each.sentences[i]);
            }
            m_xml.writeEndElement();
        }
    }

    void marks(const ProgressPaperSection &section, const ProgressPaperSentence &sentence)
    {
        bool first = true;
        for (const int index : sentence.notes) {
            if (!std::exchange(first, false)) {
                m_xml.writeStartElement(u"text:span"_s);
                m_xml.writeAttribute(u"text:style-name"_s, odf::anchor);
                m_xml.writeCharacters(u", "_s);
                m_xml.writeEndElement();
            }
            mark(section.firstNote + index, section.notes.at(index));
        }
    }

    // The footnote where it is named first, else a reference to it, which follows its number.
    void mark(int number, const ProgressPaperNote &note)
    {
        const QString name = u"note"_s + QString::number(number);
        if (m_written.contains(number)) {
            m_xml.writeStartElement(u"text:span"_s);
            m_xml.writeAttribute(u"text:style-name"_s, odf::anchor);
            m_xml.writeStartElement(u"text:note-ref"_s);
            m_xml.writeAttribute(u"text:note-class"_s, u"footnote"_s);
            m_xml.writeAttribute(u"text:reference-format"_s, u"text"_s);
            m_xml.writeAttribute(u"text:ref-name"_s, name);
            m_xml.writeCharacters(QString::number(number));
            m_xml.writeEndElement();
            m_xml.writeEndElement();
            return;
        }
        m_written.insert(number);
        m_xml.writeStartElement(u"text:note"_s);
        m_xml.writeAttribute(u"text:id"_s, name);
        m_xml.writeAttribute(u"text:note-class"_s, u"footnote"_s);
        m_xml.writeTextElement(u"text:note-citation"_s, QString::number(number));
        m_xml.writeStartElement(u"text:note-body"_s);
        paragraph(odf::footnote, note.text);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    const ProgressPaper &m_paper;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
    QSet<int> m_written;
};

QByteArray manifest()
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(u"manifest:manifest"_s);
    xml.writeAttribute(u"xmlns:manifest"_s, u"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"_s);
    xml.writeAttribute(u"manifest:version"_s, u"1.3"_s);
    const std::pair<QString, QString> files[] = {{u"/"_s, QString::fromLatin1(mediaType)},
                                                 {u"content.xml"_s, u"text/xml"_s},
                                                 {u"styles.xml"_s, u"text/xml"_s},
                                                 {u"meta.xml"_s, u"text/xml"_s}};
    for (const auto &[path, type] : files) {
        xml.writeStartElement(u"manifest:file-entry"_s);
        xml.writeAttribute(u"manifest:full-path"_s, path);
        if (path == "/"_L1)
            xml.writeAttribute(u"manifest:version"_s, u"1.3"_s);
        xml.writeAttribute(u"manifest:media-type"_s, type);
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return bytes;
}

QByteArray meta(const ProgressPaper &paper)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    odf::begin(xml, u"document-meta"_s);
    xml.writeStartElement(u"office:meta"_s);
    const QString date = paper.madeAt.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss"_s);
    xml.writeTextElement(u"meta:generator"_s, u"Liaison Desk"_s);
    xml.writeTextElement(u"dc:title"_s, report::cleanLine(paper.title + u" · "_s + paper.programme));
    xml.writeTextElement(u"dc:subject"_s, report::cleanLine(paper.period));
    xml.writeTextElement(u"meta:initial-creator"_s, report::cleanLine(paper.agency));
    xml.writeTextElement(u"meta:creation-date"_s, date);
    xml.writeTextElement(u"dc:date"_s, date);
    xml.writeTextElement(u"dc:language"_s, QString(paper.language).replace(u'_', u'-'));
    xml.writeStartElement(u"meta:user-defined"_s);
    xml.writeAttribute(u"meta:name"_s, u"Marking"_s);
    xml.writeCharacters(u"TLP:"_s + report::cleanLine(paper.marking));
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

} // namespace

QByteArray contentXml(const ProgressPaper &paper)
{
    return ContentWriter(paper).write();
}

QByteArray stylesXml(const ProgressPaper &paper)
{
    return odf::styles(paper);
}

QByteArray paperText(const ProgressPaper &paper)
{
    return report::zipped({{"mimetype", mediaType, false},
                           {"META-INF/manifest.xml", manifest()},
                           {"meta.xml", meta(paper)},
                           {"styles.xml", stylesXml(paper)},
                           {"content.xml", contentXml(paper)}},
                          paper.madeAt);
}

} // namespace liaison
