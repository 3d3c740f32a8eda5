// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QLocale>
#include <QString>

namespace liaison {

struct Language
{
    QString code;    // "en", "zh_HK", "zh_CN", "pt": also the key in Names
    QString ownName; // as its speakers write it
};

const QList<Language> &languages();
bool isLanguage(const QString &code);
QLocale localeOf(const QString &language); // English when the language is not one of ours

// The language of the screen. Setting it installs the translations (Qt's own too), so that every widget gets a
// LanguageChange event while running. On the screen thread.
QString screenLanguage();
void setScreenLanguage(const QString &language);

// The language that fits the desktop best: for the first start.
QString systemLanguage();

// One text in any of the languages, whatever the screen shows: reports have a language of their own. Thread-safe.
QString translateIn(const QString &language, const char *context, const char *source, const char *comment = nullptr,
                    int n = -1);

} // namespace liaison

// In a class: a tr() that looks like every other to lupdate, but answers in the language that the expression tells.
// `context` is the class as lupdate names it.
#define LIAISON_TR_IN(context, language)                                                                               \
    QString tr(const char *source, const char *comment = nullptr, int n = -1) const                                    \
    {                                                                                                                  \
        return liaison::translateIn(language, context, source, comment, n);                                            \
    }
