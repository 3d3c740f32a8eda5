// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/noun.h"
#include "core/storage/recordstore.h"

#include <QMultiHash>

namespace liaison {

// What makes a record read otherwise than its last journal entry although nobody changed it: records that it names have
// another reference since, or programme years begin in another month. All of that is in the journal too. Plain data.
class KnownChanges
{
public:
    static Result<KnownChanges> read(Connection &connection);

    // The fields that the record has otherwise than the entry told it, and nothing explains.
    QStringList unexplained(const Noun &noun, const QJsonObject &told, const QJsonObject &has) const
    {
        return unexplained(noun.derived(), told, has);
    }
    // The same of one text, and of several words whose order may have followed the references.
    bool isSame(const QString &told, const QString &has) const;
    bool haveSameWords(const QString &told, const QString &has) const;

private:
    bool isSameValue(const QJsonValue &told, const QJsonValue &has) const;
    bool isSameList(const QJsonArray &told, const QJsonArray &has) const;
    QStringList unexplained(const QStringList &derived, const QJsonObject &told, const QJsonObject &has) const;
    bool isSameObject(const QJsonObject &told, const QJsonObject &has, const QStringList &derived = {}) const;
    bool isRenamed(const QString &told, const QString &has) const;
    bool isSameDate(const QString &told, const QString &has) const;
    Done readReferences(Connection &connection);
    Done readFirstMonths(Connection &connection);

    QMultiHash<QString, QString> m_renamed; // a former reference → the present one
    QList<int> m_firstMonths{7};            // of programme years, ever
    int m_firstMonth = 7;                   // now
};

} // namespace liaison
