// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/recordpage.h"

namespace liaison {

// Everything owed by a date, on whichever record it hangs: open ones first asked for by their due date. On the screen
// thread.
class FollowUpsPage : public RecordPage
{
    Q_OBJECT

public:
    explicit FollowUpsPage(Session &session, QWidget *parent = nullptr);

protected:
    Words words() const override;
};

} // namespace liaison
