// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/interruptedimport.h"

#include "core/transfer/tableimport.h"
#include "ui/look/banner.h"
#include "ui/look/boxes.h"
#include "ui/look/languagechange.h"
#include "ui/look/taskstrip.h"
#include "ui/words/errortexts.h"
#include "ui/words/formats.h"
#include "ui/words/recordwords.h"
#include "ui/work/task.h"

namespace liaison {

InterruptedImport::InterruptedImport(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_banner(new Banner(this)), m_strip(new TaskStrip(this))
{
    auto *layout = columnIn(this);
    layout->addWidget(m_banner);
    layout->addWidget(m_strip);
    connect(m_banner, &Banner::actionTriggered, this, &InterruptedImport::takeBack);
    hide();
    whenLanguageChanges(this, [this] { retranslate(); });
}

void InterruptedImport::tell(const QList<PendingImport> &imports)
{
    if (m_working)
        return;
    m_import = imports.isEmpty() ? std::nullopt : std::optional(imports.first());
    retranslate();
}

void InterruptedImport::retranslate()
{
    setVisible(m_import.has_value());
    if (!m_import)
        return;
    const Formats formats;
    m_banner->say(Tone::Due,
                  tr("An import (%1) by %2 on %3 was interrupted: %4 of %5 rows are in. Import the same table again to "
                     "complete it, or take back what is in.")
                      .arg(kindNamePlural(m_import->kind), oneLine(m_session.officerName(m_import->officer), 60),
                           formats.moment(m_import->started.toLocalTime()), formats.number(m_import->done),
                           formats.number(m_import->rows)),
                  m_working ? QString() : tr("Take back"));
}

void InterruptedImport::takeBack()
{
    m_working = true;
    retranslate();
    Task *task = m_session.write(
        this, m_import->kind,
        [import = *m_import, author = m_session.author(), file = m_session.caseFile()](
            Connection &, TaskControl &control) { return takeBackImport(*file, import, author, control.progress()); },
        [this](const Result<TakenBack> &back) {
            m_working = false;
            const Formats formats;
            if (!back) { // cancelled, or in the way of somebody: what is left is told again
                retranslate();
                Q_EMIT takenBack(errorSentence(back.error()));
                return;
            }
            QString words = tr("The import was taken back: %1 changes are undone.").arg(formats.number(back->records));
            if (back->kept > 0)
                words += u' ' + tr("%1 stay, because somebody changed the record since or refers to it.")
                                    .arg(formats.number(back->kept));
            Q_EMIT takenBack(words);
        });
    m_strip->follow(task, tr("Taking back the import"));
}

} // namespace liaison
