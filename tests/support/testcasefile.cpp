// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcasefile.h"

#include "core/database/secretkey.h"
#include "core/database/storedfile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <optional>
#include <stdexcept>

namespace liaison {

using namespace Qt::StringLiterals;

namespace {

// In memory where the system has such a place: tests need not wait for a disk.
QString folderTemplate()
{
    const QString memory = u"/dev/shm"_s;
    const QString base = QFileInfo(memory).isWritable() ? memory : QDir::tempPath();
    return base + u"/liaison-test-XXXXXX";
}

template <typename T>
T orThrow(Result<T> outcome)
{
    if (!outcome)
        throw std::runtime_error("test case file: " + describe(outcome.error()));
    return std::move(*outcome);
}

struct Model
{
    QByteArray bytes;
    std::shared_ptr<const SecretKey> key;
};

Model makeModel()
{
    const QTemporaryDir folder(folderTemplate());
    const QString path = folder.filePath(u"model.liaison"_s);
    orThrow(CaseFile::create(path, TestCaseFile::credentials())).reset();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("test case file: the model cannot be read");
    Model model;
    model.bytes = file.readAll();
    model.key = orThrow(SecretKey::derive(TestCaseFile::credentials(), model.bytes.first(SecretKey::saltBytes)));
    return model;
}

// Each test is a process of its own: the model that the first one made of this program's build serves all others.
QString keptModelPath()
{
    return QCoreApplication::applicationFilePath() + u".model"_s;
}

QByteArray thisBuild()
{
    const QFileInfo program(QCoreApplication::applicationFilePath());
    return QByteArray::number(program.lastModified().toMSecsSinceEpoch()) + '\n';
}

std::optional<Model> keptModel()
{
    QFile file(keptModelPath());
    const QByteArray build = thisBuild();
    constexpr int keyLength = SecretKey::keyBytes + SecretKey::saltBytes;
    if (!file.open(QIODevice::ReadOnly) || file.read(build.size()) != build)
        return {};
    Model model;
    model.key = orThrow(SecretKey::fromBytes(file.read(keyLength)));
    model.bytes = file.readAll();
    return model;
}

void keep(const Model &model)
{
    QSaveFile file(keptModelPath());
    if (!file.open(QIODevice::WriteOnly))
        return; // each process makes its own
    file.write(thisBuild());
    file.write(reinterpret_cast<const char *>(model.key->key()), SecretKey::keyBytes + SecretKey::saltBytes);
    file.write(model.bytes);
    file.commit();
}

const Model &model()
{
    static const Model made = [] {
        if (auto kept = keptModel())
            return std::move(*kept);
        Model fresh = makeModel();
        keep(fresh);
        return fresh;
    }();
    return made;
}

} // namespace

TestCaseFile::TestCaseFile() : m_folder(folderTemplate())
{
    QFile file(path());
    if (!file.open(QIODevice::WriteOnly) || file.write(model().bytes) != model().bytes.size())
        throw std::runtime_error("test case file: cannot be written");
    file.close();
    reopen();
}

Credentials TestCaseFile::credentials()
{
    return {QByteArrayLiteral("correct horse battery"), {}};
}

std::shared_ptr<const SecretKey> TestCaseFile::key()
{
    return model().key;
}

Connection &TestCaseFile::connection()
{
    return *orThrow(m_file->connection());
}

QString TestCaseFile::path() const
{
    return m_folder.filePath(u"test.liaison"_s);
}

void TestCaseFile::reopen()
{
    m_file = orThrow(CaseFile::open(path(), model().key));
}

std::string describe(const Error &error)
{
    return "kind " + std::to_string(static_cast<int>(error.kind)) + ", field '" + error.field.toStdString() + "', " +
           error.detail.toStdString();
}

} // namespace liaison
