// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QMutex>
#include <QTranslator>
#include <map>
#include <memory>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

QString &screen()
{
    static QString language = u"en"_s;
    return language;
}

std::unique_ptr<QTranslator> loaded(const QString &name, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    return translator->load(name, folder) ? std::move(translator) : nullptr;
}

const QString ownFolder = u":/liaison/translations"_s;

std::unique_ptr<QTranslator> ours(const QString &language)
{
    return loaded(u"liaison_"_s + language, ownFolder);
}

std::unique_ptr<QTranslator> qtsOwn(const QString &language)
{
    // Qt has no Hong Kong Chinese; Taiwan's is in the same letters.
    const QString name = language == u"zh_HK" ? u"zh_TW"_s : language == u"pt" ? u"pt_BR"_s : language;
    return loaded(u"qtbase_"_s + name, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

} // namespace

const QList<Language> &languages()
{
    static const QList<Language> all{{u"en"_s, u"English"_s},
                                     {u"zh_HK"_s, u"繁體中文（香港）"_s},
                                     {u"zh_CN"_s, u"简体中文"_s},
                                     {u"pt"_s, u"Português"_s}};
    return all;
}

bool isLanguage(const QString &code)
{
    return std::any_of(languages().begin(), languages().end(), [&](const auto &known) { return known.code == code; });
}

QLocale localeOf(const QString &language)
{
    if (language == u"zh_HK")
        return QLocale(QLocale::Chinese, QLocale::TraditionalHanScript, QLocale::HongKong);
    if (language == u"zh_CN")
        return QLocale(QLocale::Chinese, QLocale::SimplifiedHanScript, QLocale::China);
    if (language == u"pt")
        return QLocale(QLocale::Portuguese, QLocale::Portugal); // Macao follows Portugal, not Brazil
    return QLocale(QLocale::English, QLocale::HongKong);
}

QString screenLanguage()
{
    return screen();
}

void setScreenLanguage(const QString &language)
{
    static std::unique_ptr<QTranslator> own;
    static std::unique_ptr<QTranslator> qt;
    screen() = isLanguage(language) ? language : u"en"_s;
    QLocale::setDefault(localeOf(screen()));
    auto nextQt = qtsOwn(screen());
    auto nextOwn = ours(screen());
    // The old ones go first; destroying a translator removes it.
    own.reset();
    qt.reset();
    if (nextQt)
        QCoreApplication::installTranslator(nextQt.get());
    if (nextOwn)
        QCoreApplication::installTranslator(nextOwn.get());
    own = std::move(nextOwn);
    qt = std::move(nextQt);
}

QString systemLanguage()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString &tag : wanted) {
        if (tag.startsWith(u"zh"_s)) {
            const bool traditional =
                tag.contains(u"HK"_s) || tag.contains(u"TW"_s) || tag.contains(u"MO"_s) || tag.contains(u"Hant"_s);
            return traditional ? u"zh_HK"_s : u"zh_CN"_s;
        }
        for (const Language &language : languages()) {
            if (tag.section(u'-', 0, 0) == language.code)
                return language.code;
        }
    }
    return u"en"_s;
}

QString translateIn(const QString &language, const char *context, const char *source, const char *comment, int n)
{
    // Read once for each language and kept: QTranslator::translate only reads, so that threads may share it.
    static QMutex mutex;
    static std::map<QString, std::unique_ptr<QTranslator>> translators;
    const QTranslator *translator = nullptr;
    {
        const QMutexLocker lock(&mutex);
        auto &kept = translators[language];
        if (!kept) {
            kept = ours(language);
            if (!kept)
                kept = std::make_unique<QTranslator>();
        }
        translator = kept.get();
    }
    QString text = translator->translate(context, source, comment, n);
    if (text.isEmpty())
        text = QString::fromUtf8(source);
    if (n >= 0)
        text.replace(u"%n"_s, localeOf(language).toString(n));
    return text;
}

} // namespace liaison
