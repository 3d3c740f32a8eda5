// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tablereader/xmlpart.h"

#include <charconv>
#include <expat.h>

namespace liaison::tablereader {

using workbook::FaultKind;

std::string_view Attributes::operator[](std::string_view name) const
{
    for (const char *const *each = m_list; *each; each += 2) {
        if (withoutPrefix(*each) == name)
            return each[1];
    }
    return {};
}

bool Attributes::has(std::string_view name) const
{
    for (const char *const *each = m_list; *each; each += 2) {
        if (withoutPrefix(*each) == name)
            return true;
    }
    return false;
}

bool Attributes::any(std::string_view name, std::string_view value) const
{
    for (const char *const *each = m_list; *each; each += 2) {
        if (withoutPrefix(*each) == name && value == each[1])
            return true;
    }
    return false;
}

qint64 wholeNumber(std::string_view text, qint64 other)
{
    qint64 number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? number : other;
}

// What expat calls, handed on to the part.
struct XmlPart::Calls
{
    static void begin(void *part, const char *name, const char **attributes)
    {
        auto *self = static_cast<XmlPart *>(part);
        if (!self->m_stopped)
            self->begin(withoutPrefix(name), Attributes(attributes));
    }

    static void end(void *part, const char *name)
    {
        auto *self = static_cast<XmlPart *>(part);
        if (!self->m_stopped)
            self->end(withoutPrefix(name));
    }

    static void text(void *part, const char *text, int length)
    {
        auto *self = static_cast<XmlPart *>(part);
        if (!self->m_stopped)
            self->text({text, static_cast<std::size_t>(length)});
    }

    static void documentType(void *part, const char * /*name*/, const char * /*system*/, const char * /*publicId*/,
                             int /*hasSubset*/)
    {
        static_cast<XmlPart *>(part)->stop(FaultKind::Damaged);
    }
};

Read<void> XmlPart::read(Archive &archive, const QByteArray &part)
{
    const std::unique_ptr<XML_ParserStruct, void (*)(XML_Parser)> parser(XML_ParserCreate(nullptr), XML_ParserFree);
    if (!parser)
        return fault(FaultKind::OutOfMemory);
    m_parser = parser.get();
    m_outcome = {};
    m_stopped = false;
    XML_SetUserData(m_parser, this);
    XML_SetElementHandler(m_parser, Calls::begin, Calls::end);
    XML_SetCharacterDataHandler(m_parser, Calls::text);
    XML_SetStartDoctypeDeclHandler(m_parser, Calls::documentType);
    bool wellFormed = true;
    const auto unpacked = archive.read(part, [&](std::string_view piece) {
        wellFormed = XML_Parse(m_parser, piece.data(), static_cast<int>(piece.size()), 0) == XML_STATUS_OK;
        return wellFormed && !m_stopped;
    });
    if (!m_stopped && wellFormed && unpacked)
        wellFormed = XML_Parse(m_parser, nullptr, 0, 1) == XML_STATUS_OK;
    const bool noMemory = XML_GetErrorCode(m_parser) == XML_ERROR_NO_MEMORY;
    m_parser = nullptr;
    if (m_stopped)
        return m_outcome;
    if (!unpacked)
        return unpacked;
    if (!wellFormed)
        return fault(noMemory ? FaultKind::OutOfMemory : FaultKind::Damaged);
    return {};
}

void XmlPart::stop(FaultKind kind)
{
    stop(fault(kind));
}

void XmlPart::stop(const Read<void> &outcome)
{
    m_outcome = outcome;
    stopHere();
}

void XmlPart::stopHere()
{
    m_stopped = true;
    XML_StopParser(m_parser, XML_FALSE);
}

} // namespace liaison::tablereader
