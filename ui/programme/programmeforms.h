// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace liaison {

class FieldsEditor;
class Session;

// The forms of a programme year with its areas and published figures, of a co-operation item, and of a resource link.
// Children of their page; on the screen thread.
FieldsEditor *makeProgrammeForm(Session &session, QWidget *page);
FieldsEditor *makeItemForm(Session &session, QWidget *page);
FieldsEditor *makeLinkForm(Session &session, QWidget *page);

} // namespace liaison
