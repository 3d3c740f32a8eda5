// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fields/recordjson.h"
#include "core/values/quantity.h"

namespace liaison {

// One line of goods in a case.
struct Seizure
{
    QString category; // code list category
    QString description;
    QString brand;
    QString rightHolder;
    QString ipr; // code list ipr_type, or empty
    Quantity quantity{{}, QStringLiteral("H87")};
    Money value;
    QString valueBasis = QStringLiteral("not_stated"); // code list value_basis

    bool operator==(const Seizure &) const = default;
    // `path` stands before the field names: "seizures[2]."
    Errors validate(const QString &path) const;
    QJsonObject toJson() const;
    static Seizure fromJson(const QJsonObject &json, const JsonContext &context, Errors &errors, const QString &path);
};

} // namespace liaison
