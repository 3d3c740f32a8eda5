// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/taskstrip.h"

#include "ui/look/boxes.h"
#include "ui/look/buttons.h"
#include "ui/look/theme.h"
#include "ui/words/formats.h"
#include "ui/work/task.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace liaison {

namespace {

constexpr int steps = 1000; // a progress bar counts in int

} // namespace

TaskStrip::TaskStrip(QWidget *parent)
    : QWidget(parent),
      m_words(new QLabel(this)),
      m_bar(new QProgressBar(this)),
      m_count(new QLabel(this)),
      m_cancel(pressedByEnter(new QPushButton(tr("Cancel"), this)))
{
    m_words->setTextFormat(Qt::PlainText);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(Theme::get().px(160));
    m_cancel->setAccessibleName(tr("Cancel"));
    auto *layout = rowIn(this, grid::unit);
    layout->addWidget(m_words);
    layout->addWidget(m_bar);
    layout->addWidget(m_count, 1);
    layout->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false); // it is told; it may take a moment
        if (m_task)
            m_task->cancel();
    });
    hide();
}

void TaskStrip::follow(Task *task, const QString &words)
{
    if (m_task)
        m_task->disconnect(this);
    m_task = task;
    m_words->setText(words);
    m_bar->setAccessibleName(words);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setEnabled(true);
    showProgress(0, 0);
    show();
    connect(task, &Task::progress, this, &TaskStrip::showProgress);
    connect(task, &QObject::destroyed, this, [this] { hide(); });
    connect(task, &Task::finished, this, [this] { hide(); });
}

void TaskStrip::showProgress(qint64 done, qint64 total)
{
    m_bar->setRange(0, total > 0 ? steps : 0);
    if (total > 0)
        m_bar->setValue(int(double(done) / double(total) * steps));
    const Formats formats;
    m_count->setText(total > 0  ? tr("%1 of %2").arg(formats.number(done), formats.number(total))
                     : done > 0 ? formats.number(done)
                                : QString());
}

} // namespace liaison
