// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/filechooser.h"

#include <QApplication>
#include <QFileDialog>
#include <QFileIconProvider>
#include <QFileInfo>
#include <QStyle>

namespace liaison {

namespace {

// Knows files by their names alone.
class NamesOnly : public QFileIconProvider
{
public:
    QIcon icon(IconType type) const override
    {
        return QApplication::style()->standardIcon(type == Folder ? QStyle::SP_DirIcon : QStyle::SP_FileIcon);
    }
    QIcon icon(const QFileInfo &info) const override { return icon(info.isDir() ? Folder : File); }
    QString type(const QFileInfo &info) const override
    {
        return info.isDir() ? QFileDialog::tr("Folder") : info.suffix();
    }
};

QFileDialog *chooser(QWidget *parent, const QString &title, const QString &folder, const QString &filter)
{
    static NamesOnly provider;
    auto *dialog = new QFileDialog(parent, title, folder, filter);
    // The desktop's own dialog may look into files too; ours asks the provider.
    dialog->setOptions(QFileDialog::DontUseNativeDialog | QFileDialog::DontUseCustomDirectoryIcons);
    dialog->setIconProvider(&provider);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

} // namespace

QFileDialog *chooserForOpening(QWidget *parent, const QString &title, const QString &folder, const QString &filter)
{
    QFileDialog *dialog = chooser(parent, title, folder, filter);
    dialog->setFileMode(QFileDialog::ExistingFile);
    return dialog;
}

QFileDialog *chooserForSaving(QWidget *parent, const QString &title, const QString &folder, const QString &filter,
                              const QString &ending, const QString &name)
{
    QFileDialog *dialog = chooser(parent, title, folder, filter);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(ending);
    if (!name.isEmpty())
        dialog->selectFile(name);
    return dialog;
}

QFileDialog *chooserForFolder(QWidget *parent, const QString &title, const QString &folder)
{
    QFileDialog *dialog = chooser(parent, title, folder, {});
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    return dialog;
}

} // namespace liaison
