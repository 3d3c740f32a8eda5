// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/words/formats.h"

#include <QJsonObject>

namespace liaison {

class Session;

// Another record that a record names.
struct RecordLink
{
    QString kind;
    QString ref;
    QString words; // as it is shown
};

// One field of a record in words. Plain text, perhaps of several lines.
struct RecordLine
{
    QString field; // its path in the record's JSON: "counterpart", "seizures[2]"
    QString label;
    QString text;
    QList<RecordLink> links; // what the text names, in its order
};

// What a change did to one field. Empty text: nothing was or is there.
struct FieldChange
{
    QString field;
    QString label;
    QString before;
    QString after;
};

// Reads records in JSON of any kind in the screen's language: for the inspector, the history and the comparison of two
// versions. Lives on the screen thread, no longer than its session.
class RecordLines
{
public:
    explicit RecordLines(const Session &session) : m_session(&session) {}

    // The fields that say something, in the order in which people read them.
    QList<RecordLine> lines(const QString &kind, const QJsonObject &form) const;
    // The fields that differ, lists line by line.
    QList<FieldChange> changes(const QString &kind, const QJsonObject &before, const QJsonObject &after) const;
    // Paths of all fields of the kind, in order; parts of a record with a dot ("focus.event").
    static QStringList fields(const QString &kind);
    static QJsonValue valueAt(const QJsonObject &form, const QString &field);
    static void setValueAt(QJsonObject &form, const QString &field, const QJsonValue &value);
    // One field in words; empty when there is nothing in it.
    QString text(const QString &kind, const QString &field, const QJsonValue &value) const;

private:
    QString code(const QString &list, const QString &code) const;
    QString seizure(const QJsonObject &form) const;
    QString entry(const QJsonObject &form) const; // of a statement
    QString named(const QJsonValue &names) const;
    QString figure(const QJsonObject &form) const;
    QString part(const QJsonObject &form) const;
    QString goods(const QJsonObject &form) const;
    QString value(const QJsonObject &form) const;
    QString setting(const QString &key, const QString &value) const;
    QList<RecordLink> links(const QString &kind, const QString &field, const QJsonValue &value) const;

    const Session *m_session;
    Formats m_formats;
};

} // namespace liaison
