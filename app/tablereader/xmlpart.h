// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tablereader/archive.h"

#include <string_view>

struct XML_ParserStruct;

namespace liaison::tablereader {

inline std::string_view withoutPrefix(std::string_view name)
{
    const std::size_t colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

// The attributes of an element: names and values by turns, then null.
class Attributes
{
public:
    explicit Attributes(const char *const *list) : m_list(list) {}

    // By the name without its prefix; empty: it has none.
    std::string_view operator[](std::string_view name) const;
    bool has(std::string_view name) const;
    // Each of them, by its name without its prefix.
    template <typename Take>
    void each(const Take &take) const
    {
        for (const char *const *one = m_list; *one; one += 2)
            take(withoutPrefix(*one), std::string_view(one[1]));
    }
    // Of several whose names differ in the prefix alone.
    bool any(std::string_view name, std::string_view value) const;

private:
    const char *const *m_list;
};

// A whole number; the other one when it is none.
qint64 wholeNumber(std::string_view text, qint64 other);

// Reads a part of a workbook from beginning to end: a class of each kind of part says what an element means. Names come
// without their prefixes. A part with a document type is refused as Damaged: no workbook has one, and entities come
// that way. One thread.
class XmlPart
{
public:
    XmlPart() = default;
    virtual ~XmlPart() = default;
    XmlPart(const XmlPart &) = delete;
    XmlPart &operator=(const XmlPart &) = delete;

    Read<void> read(Archive &archive, const QByteArray &part);

protected:
    virtual void begin(std::string_view name, const Attributes &attributes) = 0;
    virtual void end(std::string_view name) = 0;
    virtual void text(std::string_view /*text*/) {}

    // Ends the reading.
    void stop(workbook::FaultKind kind);
    void stop(const Read<void> &outcome);
    void stopHere(); // all that is wanted was read
    bool isStopped() const { return m_stopped; }

private:
    struct Calls;

    XML_ParserStruct *m_parser = nullptr;
    Read<void> m_outcome;
    bool m_stopped = false;
};

} // namespace liaison::tablereader
