// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fields/field.h"
#include "tests/support/testcasefile.h"

#include <QHash>
#include <QJsonObject>
#include <QRandomGenerator>

namespace liaison {

// Makes up records of every kind that people enter: any code, any date, texts with everything in them that a table has
// a meaning of its own for. The same ones for the same seed.
class RandomRecords
{
public:
    explicit RandomRecords(quint32 seed) : m_random(seed) {}

    // The kinds, each after those that its records name.
    static QStringList kinds();
    // Saves up to so many records of the kind; those that the rules across fields refuse are made up anew.
    void fill(Connection &connection, const QString &kind, int count);
    QStringList refs(const QString &kind) const { return m_refs.value(kind); }
    QString lastRefusal() const { return m_lastRefusal; } // why one was made up anew

private:
    QJsonObject record(const QString &kind);
    QJsonObject ofFields(const QList<FieldInfo> &fields);
    QJsonValue value(const FieldInfo &info);
    QJsonValue custom(const QString &field);
    QJsonValue estimate();
    QJsonValue money(const QString &currency = {});
    QString date();
    QString day();
    QString text(bool lines = false);
    QString code(const QString &list);
    QString reference();
    QJsonArray some(const QStringList &of);
    void mend(const QString &kind, QJsonObject &json);
    int below(int count) { return m_random.bounded(count); }
    bool perhaps() { return below(2) == 0; }
    QString oneOf(const QStringList &of) { return of.isEmpty() ? QString() : of.at(below(int(of.size()))); }

    QRandomGenerator m_random;
    QHash<QString, QStringList> m_refs;
    QHash<QString, QStringList> m_areas; // by programme
    QString m_lastRefusal;
    int m_number = 0;
};

} // namespace liaison
