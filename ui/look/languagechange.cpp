// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/languagechange.h"

#include <QEvent>
#include <QWidget>

namespace liaison {

namespace {

class LanguageListener : public QObject
{
public:
    LanguageListener(QWidget *widget, std::function<void()> say) : QObject(widget), m_say(std::move(say))
    {
        widget->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == parent() && event->type() == QEvent::LanguageChange)
            m_say();
        return false;
    }

private:
    std::function<void()> m_say;
};

} // namespace

void whenLanguageChanges(QWidget *widget, std::function<void()> say)
{
    new LanguageListener(widget, std::move(say));
}

} // namespace liaison
