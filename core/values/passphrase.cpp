// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/passphrase.h"

#include "core/values/partialdate.h"

#include <QSet>
#include <algorithm>
#include <array>
#include <zxcvbn.h>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr double bitsOfCharacter = 12;      // no character carries more, however many there are to choose from
constexpr qsizetype longestEstimated = 256; // characters: the estimate takes time that grows fast with the length

// The UTF-8 of a passphrase, which goes wiped.
class Estimated
{
public:
    explicit Estimated(const QString &passphrase) : m_bytes(passphrase.left(longestEstimated).toUtf8()) {}
    ~Estimated()
    {
        volatile char *bytes = m_bytes.data();
        for (qsizetype i = 0; i < m_bytes.size(); ++i)
            bytes[i] = 0;
    }
    Q_DISABLE_COPY_MOVE(Estimated)

    const char *text() const { return m_bytes.constData(); }

private:
    QByteArray m_bytes;
};

PassphraseFault faultOf(int type)
{
    switch (type % MULTIPLE_MATCH) {
    case DICTIONARY_MATCH:
    case DICT_LEET_MATCH:
    case USER_MATCH:
    case USER_LEET_MATCH:
        return PassphraseFault::Common;
    case REPEATS_MATCH:
        return PassphraseFault::Repeats;
    case SEQUENCE_MATCH:
        return PassphraseFault::Sequence;
    case SPATIAL_MATCH:
        return PassphraseFault::Keyboard;
    case DATE_MATCH:
    case YEAR_MATCH:
        return PassphraseFault::Date;
    default:
        return PassphraseFault::Guessable;
    }
}

// What everybody in this trade thinks of first, in lower case as the library compares; its signature wants it so.
const char **wordsOfTheTrade()
{
    static std::array words{"desk",      "casefile",   "unit",       "customs",
                            "police",    "officer",    "supervisor", "bureau",
                            "seizure",   "department", "exchange",   "intelligence",
                            "hong kong", "hong",       "kong",       "hongkong",
                            "macao",     "macau",      "guangdong",  "china",
                            "shenzhen",  "zhuhai",     "hkcustoms",  "hkc",
                            "gdc",       "mcs",        "gacc",       "alfandega",
                            "january",   "february",   "march",      "april",
                            "may",       "june",       "july",       "august",
                            "september", "october",    "november",   "december",
                            "jan",       "feb",        "mar",        "apr",
                            "jun",       "jul",        "aug",        "sep",
                            "oct",       "nov",        "dec",        static_cast<const char *>(nullptr)};
    return words.data();
}

// The names that this program gives.
bool isOwnName(const QString &passphrase)
{
    static const QStringList names{u"liaisondesk"_s, u"unitliaison"_s, u"caseliaison"_s, u"liaisonliaison"_s};
    QString letters = passphrase.toLower();
    letters.removeIf([](QChar c) { return !c.isLetter(); });
    return names.contains(letters);
}

// A day or period, in any way that the program reads one.
bool isDate(const QString &passphrase)
{
    return parsePartialDate(passphrase.simplified()).has_value();
}

double distinctBits(const QString &passphrase)
{
    const auto letters = passphrase.toUcs4();
    return bitsOfCharacter * double(QSet<uint>(letters.begin(), letters.end()).size());
}

} // namespace

double passphraseBits(const QString &passphrase)
{
    if (passphrase.isEmpty() || isDate(passphrase) || isOwnName(passphrase))
        return 0;
    // The library counts bytes: a text in Chinese would look three times as rich.
    return std::min(ZxcvbnMatch(Estimated(passphrase).text(), wordsOfTheTrade(), nullptr), distinctBits(passphrase));
}

PassphraseFault passphraseFault(const QString &passphrase)
{
    if (passphraseBits(passphrase) >= leastPassphraseBits)
        return PassphraseFault::None;
    if (isDate(passphrase))
        return PassphraseFault::Date;
    if (isOwnName(passphrase))
        return PassphraseFault::Common;
    const Estimated estimated(passphrase);
    ZxcMatch_t *parts = nullptr;
    ZxcvbnMatch(estimated.text(), wordsOfTheTrade(), &parts);
    // The longest part is what it mostly is.
    int longest = 0;
    PassphraseFault fault = PassphraseFault::Guessable;
    for (const ZxcMatch_t *part = parts; part != nullptr; part = part->Next) {
        if (part->Length > longest) {
            longest = part->Length;
            fault = faultOf(part->Type);
        }
    }
    ZxcvbnFreeInfo(parts);
    if (distinctBits(passphrase) < leastPassphraseBits)
        fault = PassphraseFault::Repeats;
    return fault;
}

QString passphraseFaultCode(PassphraseFault fault)
{
    switch (fault) {
    case PassphraseFault::None:
        return {};
    case PassphraseFault::Repeats:
        return u"repeats"_s;
    case PassphraseFault::Keyboard:
        return u"keyboard"_s;
    case PassphraseFault::Sequence:
        return u"sequence"_s;
    case PassphraseFault::Date:
        return u"date"_s;
    case PassphraseFault::Common:
        return u"common"_s;
    case PassphraseFault::Guessable:
        return u"guessable"_s;
    }
    return {};
}

} // namespace liaison
