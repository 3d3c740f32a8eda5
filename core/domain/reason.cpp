// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/reason.h"

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr int leastWeight = 3;
constexpr int weightOfIdeograph = 2; // one carries about as much as a short word

} // namespace

bool saysWhy(QStringView reason)
{
    int weight = 0;
    char32_t first = 0;
    bool differ = false;
    for (const char32_t c : reason.toUcs4()) {
        if (!QChar::isLetter(c))
            continue;
        const auto script = QChar::script(c);
        weight += script == QChar::Script_Han || script == QChar::Script_Hangul ? weightOfIdeograph : 1;
        const char32_t letter = QChar::toCaseFolded(c);
        differ = differ || (first != 0 && letter != first);
        if (first == 0)
            first = letter;
    }
    return differ && weight >= leastWeight;
}

Error reasonLacking(const QString &reason, const QString &about)
{
    const QString written = reason.simplified();
    if (written.isEmpty())
        return {ErrorKind::Required, u"reason"_s, about};
    return {ErrorKind::SaysNothing, u"reason"_s, written};
}

Done requireReason(const QString &reason, const QString &about)
{
    if (saysWhy(reason))
        return {};
    return fail(reasonLacking(reason, about));
}

} // namespace liaison
