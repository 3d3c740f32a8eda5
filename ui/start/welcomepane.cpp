// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/welcomepane.h"

#include "ui/look/banner.h"
#include "ui/look/boxes.h"
#include "ui/look/buttons.h"
#include "ui/look/languagechange.h"
#include "ui/look/theme.h"
#include "ui/start/recentfiles.h"
#include "ui/words/errortexts.h"
#include "ui/work/workplace.h"

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr int welcomePaneWidth = 720;
constexpr int pathRole = Qt::UserRole;

QString folderOf(const QString &path)
{
    const QString folder = QFileInfo(path).path();
    const QString home = QDir::homePath();
    return QDir::toNativeSeparators(folder.startsWith(home) ? QString(u'~' + folder.mid(home.size())) : folder);
}

} // namespace

WelcomePane::WelcomePane(QWidget *parent)
    : QWidget(parent),
      m_icon(new QLabel(this)),
      m_title(new QLabel(this)),
      m_text(new QLabel(this)),
      m_create(pressedByEnter(new QPushButton(this))),
      m_open(pressedByEnter(new QPushButton(this))),
      m_sample(pressedByEnter(new QPushButton(this))),
      m_recentTitle(new QLabel(this)),
      m_recent(new QListWidget(this)),
      m_nothing(new QLabel(this)),
      m_remember(new QCheckBox(this)),
      m_banner(new Banner(this))
{
    for (QLabel *label : {m_title, m_text, m_recentTitle, m_nothing}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_recentTitle->setBuddy(m_recent);
    m_recent->setUniformItemSizes(true);
    auto *ways = new QVBoxLayout;
    ways->setSpacing(grid::unit);
    for (QPushButton *button : {m_create, m_open, m_sample}) {
        button->setAutoDefault(true);
        ways->addWidget(button);
    }
    ways->addStretch(1);
    auto *recent = new QVBoxLayout;
    recent->setSpacing(grid::unit);
    recent->addWidget(m_recentTitle);
    recent->addWidget(m_recent, 1);
    recent->addWidget(m_nothing);
    recent->addWidget(m_remember);
    recent->addStretch(0);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(grid::page);
    columns->addLayout(ways, 2);
    columns->addLayout(recent, 3);
    auto *words = new QVBoxLayout;
    words->setSpacing(grid::half);
    words->addWidget(m_title);
    words->addWidget(m_text);
    auto *head = new QHBoxLayout;
    head->setSpacing(grid::twice);
    head->addWidget(m_icon);
    head->addLayout(words, 1);
    auto *layout = columnIn(this, grid::page);
    layout->addLayout(head);
    layout->addWidget(m_banner);
    layout->addLayout(columns);

    connect(m_create, &QPushButton::clicked, this, &WelcomePane::createWanted);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openWanted({}); });
    connect(m_sample, &QPushButton::clicked, this, &WelcomePane::sampleWanted);
    connect(m_remember, &QCheckBox::toggled, this, [](bool wanted) { recentfiles::setRemembered(wanted); });
    connect(m_recent, &QListWidget::itemActivated, this, &WelcomePane::open);
    connect(&Theme::get(), &Theme::changed, this, &WelcomePane::retranslate);
    retranslate();
    whenLanguageChanges(this, [this] { retranslate(); });
}

void WelcomePane::open()
{
    if (const QListWidgetItem *item = m_recent->currentItem())
        Q_EMIT openWanted(item->data(pathRole).toString());
}

void WelcomePane::begin()
{
    m_banner->clear();
    {
        const QSignalBlocker quiet(m_remember);
        m_remember->setChecked(workplace::remembersFiles());
    }
    const QStringList files = recentfiles::list();
    m_recent->clear();
    for (const QString &path : files) {
        const QFileInfo info(path);
        auto *item = new QListWidgetItem(info.completeBaseName() + u"\n"_s + folderOf(path), m_recent);
        item->setData(pathRole, path);
        item->setToolTip(QDir::toNativeSeparators(path));
        item->setData(Qt::AccessibleTextRole,
                      tr("%1 in %2", "file, folder").arg(info.completeBaseName(), folderOf(path)));
    }
    m_recent->setVisible(!files.isEmpty());
    m_nothing->setVisible(files.isEmpty());
    if (files.isEmpty()) {
        m_create->setFocus();
    } else {
        m_recent->setCurrentRow(0);
        m_recent->setFocus();
    }
}

void WelcomePane::setSampleBusy(bool busy)
{
    for (QWidget *widget : {static_cast<QWidget *>(m_create), static_cast<QWidget *>(m_open),
                            static_cast<QWidget *>(m_sample), static_cast<QWidget *>(m_recent)})
        widget->setEnabled(!busy);
    m_sample->setText(busy ? tr("Making the sample …") : tr("Look round the sample"));
}

void WelcomePane::showError(const Error &error)
{
    m_banner->say(Tone::Wrong, errorSentence(error));
}

void WelcomePane::retranslate()
{
    const Theme &theme = Theme::get();
    const int side = theme.px(64);
    m_icon->setPixmap(QIcon(u":/liaison/icons/liaison-desk.svg"_s).pixmap(side, side));
    m_icon->setFixedSize(side, side);
    m_title->setFont(theme.font(TextSize::Headline));
    m_title->setText(u"Liaison Desk"_s);
    QPalette soft = palette();
    soft.setColor(QPalette::WindowText, theme.colours().textSoft);
    m_text->setPalette(soft);
    m_nothing->setPalette(soft);
    m_text->setText(tr("The working file of a liaison unit: what was exchanged, what was seized, and what is owed."));
    m_create->setText(tr("Create a case file"));
    m_open->setText(tr("Open a case file"));
    m_sample->setText(tr("Look round the sample"));
    m_sample->setToolTip(tr("A case file made of public figures, to try things out"));
    m_create->setIcon(icon(u"document-new"_s));
    m_open->setIcon(icon(u"document-open"_s));
    m_sample->setIcon(icon(u"view-visible"_s));
    for (QPushButton *button : {m_create, m_open, m_sample})
        button->setAccessibleName(button->text());
    m_recentTitle->setFont(theme.font(TextSize::Strong));
    m_recentTitle->setText(tr("Opened before"));
    m_recent->setAccessibleName(tr("Case files opened before"));
    m_recent->setMinimumHeight(theme.px(176));
    m_nothing->setText(tr("No case file was opened since the program began."));
    m_remember->setText(tr("Remember on this computer"));
    m_remember->setToolTip(
        tr("Where the case files are is written into the settings of this computer, in plain text. Nothing "
           "of what is in them."));
    m_remember->setAccessibleName(tr("Remember the case files opened on this computer"));
    setFixedWidth(theme.px(welcomePaneWidth));
}

} // namespace liaison
