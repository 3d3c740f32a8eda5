// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/strictjson.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringDecoder>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

using Kind = JsonFault::Kind;

// Walks once through the text. The first fault ends it.
class Parser
{
public:
    explicit Parser(const QString &text) : m_text(text) {}

    std::optional<QJsonValue> document()
    {
        skipSpace();
        auto value = this->value(0);
        if (!value)
            return std::nullopt;
        skipSpace();
        if (m_at < m_text.size())
            return refuse(Kind::TrailingText);
        return value;
    }

    JsonFault fault() const
    {
        JsonFault fault{m_fault, 1, 1, m_detail};
        const QStringView before = QStringView(m_text).left(m_faultAt);
        for (qsizetype i = 0; i < before.size(); ++i) {
            if (before[i] == u'\n') {
                ++fault.line;
                fault.column = 1;
            } else if (!before[i].isLowSurrogate()) {
                ++fault.column;
            }
        }
        return fault;
    }

private:
    std::nullopt_t refuse(Kind kind, const QString &detail = {})
    {
        m_fault = kind;
        m_faultAt = std::min(m_at, m_text.size());
        m_detail = detail;
        return std::nullopt;
    }

    std::nullopt_t refuseHere()
    {
        if (m_at >= m_text.size())
            return refuse(Kind::EndsEarly);
        const bool pair = m_text[m_at].isHighSurrogate() && m_at + 1 < m_text.size();
        return refuse(Kind::Unexpected, m_text.mid(m_at, pair ? 2 : 1));
    }

    QChar peek() const { return m_at < m_text.size() ? m_text[m_at] : QChar(); }
    bool take(char16_t character)
    {
        if (m_at >= m_text.size() || m_text[m_at] != character)
            return false;
        ++m_at;
        return true;
    }
    void skipSpace()
    {
        while (m_at < m_text.size() &&
               (m_text[m_at] == u' ' || m_text[m_at] == u'\t' || m_text[m_at] == u'\n' || m_text[m_at] == u'\r'))
            ++m_at;
    }

    std::optional<QJsonValue> value(int depth)
    {
        if (m_at >= m_text.size())
            return refuseHere();
        switch (m_text[m_at].unicode()) {
        case u'{':
            return depth < deepestJson ? object(depth) : refuse(Kind::TooDeep);
        case u'[':
            return depth < deepestJson ? array(depth) : refuse(Kind::TooDeep);
        case u'"': {
            auto text = this->text();
            return text ? std::optional(QJsonValue(*text)) : std::nullopt;
        }
        case u't':
            return word(u"true"_s, true);
        case u'f':
            return word(u"false"_s, false);
        case u'n':
            return word(u"null"_s, QJsonValue::Null);
        default:
            return number();
        }
    }

    std::optional<QJsonValue> word(const QString &word, const QJsonValue &value)
    {
        for (const QChar character : word) {
            if (!take(character.unicode()))
                return refuseHere();
        }
        return value;
    }

    std::optional<QJsonValue> object(int depth)
    {
        QJsonObject object;
        ++m_at;
        skipSpace();
        if (take(u'}'))
            return object;
        while (true) {
            const qsizetype nameAt = m_at;
            if (peek() != u'"')
                return refuseHere();
            const auto name = text();
            if (!name)
                return std::nullopt;
            if (object.contains(*name)) {
                m_at = nameAt;
                return refuse(Kind::DuplicateKey, *name);
            }
            skipSpace();
            if (!take(u':'))
                return refuseHere();
            skipSpace();
            const auto member = value(depth + 1);
            if (!member)
                return std::nullopt;
            object.insert(*name, *member);
            skipSpace();
            if (take(u'}'))
                return object;
            if (!take(u','))
                return refuseHere();
            skipSpace();
        }
    }

    std::optional<QJsonValue> array(int depth)
    {
        QJsonArray array;
        ++m_at;
        skipSpace();
        if (take(u']'))
            return array;
        while (true) {
            const auto entry = value(depth + 1);
            if (!entry)
                return std::nullopt;
            array.append(*entry);
            skipSpace();
            if (take(u']'))
                return array;
            if (!take(u','))
                return refuseHere();
            skipSpace();
        }
    }

    bool digits()
    {
        const qsizetype first = m_at;
        while (peek() >= u'0' && peek() <= u'9')
            ++m_at;
        return m_at > first;
    }

    std::optional<QJsonValue> number()
    {
        const qsizetype first = m_at;
        const bool minus = take(u'-');
        const bool zero = take(u'0');
        if (!zero && !digits()) {
            if (minus)
                return m_at < m_text.size() ? refuse(Kind::BadNumber) : refuseHere();
            return refuseHere();
        }
        if (zero && peek() >= u'0' && peek() <= u'9')
            return refuse(Kind::BadNumber);
        bool whole = true;
        if (take(u'.')) {
            whole = false;
            if (!digits())
                return m_at < m_text.size() ? refuse(Kind::BadNumber) : refuseHere();
        }
        if (take(u'e') || take(u'E')) {
            whole = false;
            if (!take(u'+'))
                take(u'-');
            if (!digits())
                return m_at < m_text.size() ? refuse(Kind::BadNumber) : refuseHere();
        }
        const QStringView written = QStringView(m_text).mid(first, m_at - first);
        bool ok = false;
        if (whole) {
            const qint64 exact = written.toLongLong(&ok);
            if (ok)
                return QJsonValue(exact);
        }
        const double number = written.toDouble(&ok);
        if (!ok || !std::isfinite(number)) {
            m_at = first;
            return refuse(Kind::BadNumber);
        }
        // A whole number in another dress (4e17) is kept as what it is: a double would be written rounded to 17 digits.
        constexpr double beyond = 9223372036854775808.0; // 2^63
        if (number >= -beyond && number < beyond && std::trunc(number) == number)
            return QJsonValue(static_cast<qint64>(number));
        return QJsonValue(number);
    }

    std::optional<char16_t> hexEscape()
    {
        char16_t unit = 0;
        for (int i = 0; i < 4; ++i) {
            const char16_t c = peek().unicode();
            const int digit = c >= u'0' && c <= u'9'   ? c - u'0'
                              : c >= u'a' && c <= u'f' ? c - u'a' + 10
                              : c >= u'A' && c <= u'F' ? c - u'A' + 10
                                                       : -1;
            if (digit < 0)
                return m_at < m_text.size() ? refuse(Kind::BadEscape) : refuseHere();
            unit = static_cast<char16_t>(unit * 16 + digit);
            ++m_at;
        }
        return unit;
    }

    // After the "\u": one character, which may need a second escape.
    bool unicodeEscape(QString &text)
    {
        const auto unit = hexEscape();
        if (!unit)
            return false;
        if (!QChar::isSurrogate(*unit)) {
            text.append(QChar(*unit));
            return true;
        }
        if (!QChar::isHighSurrogate(*unit) || !take(u'\\') || !take(u'u')) {
            refuse(Kind::BadEscape);
            return false;
        }
        const auto low = hexEscape();
        if (!low)
            return false;
        if (!QChar::isLowSurrogate(*low)) {
            refuse(Kind::BadEscape);
            return false;
        }
        text.append(QChar(*unit));
        text.append(QChar(*low));
        return true;
    }

    std::optional<QString> text()
    {
        ++m_at;
        QString text;
        while (m_at < m_text.size()) {
            const QChar character = m_text[m_at];
            if (character == u'"') {
                ++m_at;
                return text;
            }
            if (character.unicode() < 0x20)
                return refuse(Kind::BareControl);
            ++m_at;
            if (character != u'\\') {
                text.append(character);
                continue;
            }
            static const QString escapes = u"\"\\/bfnrt"_s;
            static const QString meanings = u"\"\\/\b\f\n\r\t"_s;
            if (take(u'u')) {
                if (!unicodeEscape(text))
                    return std::nullopt;
            } else if (const qsizetype which = m_at < m_text.size() ? escapes.indexOf(peek()) : -1; which >= 0) {
                text.append(meanings[which]);
                ++m_at;
            } else {
                return m_at < m_text.size() ? refuse(Kind::BadEscape) : refuseHere();
            }
        }
        return refuseHere();
    }

    const QString &m_text;
    qsizetype m_at = 0;
    Kind m_fault = Kind::Unexpected;
    qsizetype m_faultAt = 0;
    QString m_detail;
};

} // namespace

tl::expected<QJsonValue, JsonFault> parseJson(const QByteArray &utf8)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(utf8);
    if (decoder.hasError())
        return tl::unexpected<JsonFault>(JsonFault{Kind::NotUtf8});
    return parseJsonText(text);
}

tl::expected<QJsonValue, JsonFault> parseJsonText(const QString &text)
{
    Parser parser(text);
    auto value = parser.document();
    if (!value)
        return tl::unexpected<JsonFault>(parser.fault());
    return *value;
}

} // namespace liaison
