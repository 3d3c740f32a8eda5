// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/reference.h"

#include "core/base/visibletext.h"

#include <QList>
#include <algorithm>
#include <unicode/unorm2.h>
#include <unicode/uspoof.h>

namespace liaison {

namespace {

bool isPlainAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7f; });
}

// Controls and line ends are no accident of copying: they are told, not taken away.
bool isDropped(char32_t c)
{
    return isUnseen(c) && QChar::category(c) != QChar::Other_Control && c != 0x2028 && c != 0x2029;
}

QString withoutUnseen(const QString &text)
{
    QString kept;
    for (const uint c : text.toUcs4()) {
        if (!isDropped(c))
            kept.append(QChar::fromUcs4(c));
    }
    return kept;
}

} // namespace

QString referenceText(const QString &text)
{
    if (isPlainAscii(text))
        return text.trimmed();
    // Normalising can bring forth what is not seen (fillers), and taking that away what can be composed.
    const QString kept = withoutUnseen(text.normalized(QString::NormalizationForm_KC));
    QString composed = kept.normalized(QString::NormalizationForm_KC);
    while (!composed.isEmpty() && composed.front() == u' ')
        composed.remove(0, 1);
    while (composed.endsWith(u' '))
        composed.chop(1);
    return composed;
}

QString referenceKey(const QString &text)
{
    const QString stored = referenceText(text);
    if (isPlainAscii(stored))
        return stored.toLower();
    UErrorCode error = U_ZERO_ERROR; // the instance is ICU's own, made once and shared by all threads
    static const UNormalizer2 *const folding = unorm2_getNFKCCasefoldInstance(&error);
    QString key(stored.size() * 4 + 16, Qt::Uninitialized);
    error = U_ZERO_ERROR;
    const int32_t size =
        !folding ? -1
                 : unorm2_normalize(folding, reinterpret_cast<const UChar *>(stored.utf16()),
                                    static_cast<int32_t>(stored.size()), reinterpret_cast<UChar *>(key.data()),
                                    static_cast<int32_t>(key.size()), &error);
    if (size < 0 || U_FAILURE(error))
        return stored.toCaseFolded();
    key.resize(size);
    return key;
}

bool foldsBeyondAscii(const QString &text)
{
    return !isPlainAscii(text) || text.contains(QStringLiteral("ss"), Qt::CaseInsensitive);
}

QString referenceSkeleton(const QString &text)
{
    static const USpoofChecker *const checker = [] { // never closed; reading it is safe on any thread
        UErrorCode error = U_ZERO_ERROR;
        const USpoofChecker *made = uspoof_open(&error);
        return U_SUCCESS(error) ? made : nullptr;
    }();
    if (!checker)
        return {};
    QString skeleton(text.size() * 4 + 16, Qt::Uninitialized);
    for (int attempt = 0; attempt < 2; ++attempt) {
        UErrorCode error = U_ZERO_ERROR;
        const int32_t size = uspoof_getSkeleton(
            checker, 0, reinterpret_cast<const UChar *>(text.utf16()), static_cast<int32_t>(text.size()),
            reinterpret_cast<UChar *>(skeleton.data()), static_cast<int32_t>(skeleton.size()), &error);
        if (U_SUCCESS(error)) {
            skeleton.resize(size);
            return skeleton;
        }
        if (error != U_BUFFER_OVERFLOW_ERROR)
            break;
        skeleton.resize(size);
    }
    return {};
}

} // namespace liaison
