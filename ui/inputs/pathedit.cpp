// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/pathedit.h"

#include "ui/inputs/filechooser.h"
#include "ui/look/boxes.h"
#include "ui/look/buttons.h"
#include "ui/look/languagechange.h"
#include "ui/look/theme.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QStandardPaths>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace liaison {

PathEdit::PathEdit(For purpose, QWidget *parent)
    : QWidget(parent), m_purpose(purpose), m_line(new QLineEdit(this)), m_button(pressedByEnter(new QToolButton(this)))
{
    auto *layout = rowIn(this, grid::half);
    layout->addWidget(m_line, 1);
    layout->addWidget(m_button);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &PathEdit::pathChanged);
    connect(m_button, &QToolButton::clicked, this, &PathEdit::choose);
    connect(&Theme::get(), &Theme::changed, this, &PathEdit::retranslate);
    retranslate();
    whenLanguageChanges(this, [this] { retranslate(); });
}

void PathEdit::setDialog(const QString &title, const QString &filter, const QString &ending)
{
    m_title = title;
    m_filter = filter;
    m_ending = ending;
    retranslate();
}

QString PathEdit::path() const
{
    QString typed = m_line->text().trimmed();
    if (typed.isEmpty())
        return {};
    if (typed == "~"_L1 || typed.startsWith("~/"_L1))
        typed.replace(0, 1, QDir::homePath());
    if (m_purpose == For::Saving && !m_ending.isEmpty() && QFileInfo(typed).suffix().isEmpty())
        typed += u'.' + m_ending;
    return QDir::cleanPath(QFileInfo(typed).absoluteFilePath());
}

void PathEdit::setPath(const QString &path)
{
    m_line->setText(QDir::toNativeSeparators(path));
}

void PathEdit::choose()
{
    const QString now = path();
    const QString start =
        now.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : QFileInfo(now).path();
    auto *dialog = m_purpose == For::Saving   ? chooserForSaving(this, m_title, start, m_filter, m_ending)
                   : m_purpose == For::Folder ? chooserForFolder(this, m_title, start)
                                              : chooserForOpening(this, m_title, start, m_filter);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // nothing is ever overwritten here: that is said in the form
    if (!now.isEmpty() && m_purpose == For::Saving)
        dialog->selectFile(QFileInfo(now).fileName());
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        setPath(file);
        m_line->setFocus();
    });
    dialog->open();
}

void PathEdit::retranslate()
{
    m_button->setIcon(icon(u"document-open"_s));
    m_button->setFixedSize(Theme::get().px(grid::row), Theme::get().px(grid::row));
    const QString words = m_title.isEmpty() ? tr("Choose a file") : m_title;
    m_button->setToolTip(words);
    m_button->setAccessibleName(words);
}

} // namespace liaison
