// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/formtable.h"

class QWidget;

namespace liaison {

// The input that the field's type gets on a form of the kind. For the screen thread; the caller owns it.
QWidget *inputOf(Session &session, const QString &kind, const FormField &field);

// Fills it with what it offers now, in the screen's language: codes of its list, agencies, operations, officers,
// indicators; what has been chosen stays. `ref`: the record of the form, which cannot follow itself.
void offerChoices(const Session &session, const QString &kind, const FormField &field, const QString &ref,
                  QWidget *input);

} // namespace liaison
