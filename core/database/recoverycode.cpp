// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/recoverycode.h"

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

// Crockford's base 32.
const QString codeSigns = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s;
constexpr int codeLength = 32; // codeSigns, five bits each
constexpr int codeGroup = 4;

} // namespace

QString newRecoveryCode()
{
    QString code;
    if (sodium_init() < 0)
        return code;
    for (int i = 0; i < codeLength; ++i) {
        if (i > 0 && i % codeGroup == 0)
            code += u'-';
        code += codeSigns.at(qsizetype(randombytes_uniform(32)));
    }
    return code;
}

QString plainRecoveryCode(const QString &typed)
{
    QString plain;
    for (const QChar c : typed.toUpper()) {
        if (c.isSpace() || c == u'-' || c == u'–')
            continue;
        const QChar sign = c == u'O' ? u'0' : c == u'I' || c == u'L' ? u'1' : c;
        if (!codeSigns.contains(sign))
            return {};
        plain += sign;
    }
    return plain.size() == codeLength ? plain : QString();
}

} // namespace liaison
