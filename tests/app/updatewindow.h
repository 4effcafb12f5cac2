#pragma once

#include "app/mainwindow.h"
#include "models/workspace/workspace.h"
#include "tests/support/bundledfiles.h"
#include "tests/support/strings.h"
#include "views/dialogs/importdialog.h"
#include "views/noticebar.h"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <functional>
#include <memory>

namespace tests {

using views::ImportDialog;

/// The window on a store of its own, beside a package that is the bundled one with a revised figure.
struct UpdateWindow
{
    QTemporaryDir folder, data;
    workspace::Workspace workspace;
    std::unique_ptr<app::MainWindow> window;

    UpdateWindow()
    {
        REQUIRE(workspace.open(folder.filePath(QStringLiteral("store.sqlite")), tests::bundledPackage).has_value());
        tests::copyOfBundled(data.path());
        revise("1175.09", "1175.19");
        window = std::make_unique<app::MainWindow>(workspace);
        window->setLanguage(views::Language::English);
        window->resize(1440, 900);
        window->show();
        REQUIRE(QTest::qWaitForWindowExposed(window.get()));
    }
    void revise(const QByteArray &before, const QByteArray &after) const
    {
        tests::replaceIn(data.filePath(QStringLiteral("observations.csv")), before, after);
    }
    int revision() const { return workspace.dataset().revision.number; }
    views::NoticeBar *notice() const { return window->findChild<views::NoticeBar *>(); }

    /// Runs `use` on the import dialog that opens, once it has read its file.
    void whenAsked(const std::function<void(ImportDialog &)> &use) const
    {
        auto *timer = new QTimer(window.get());
        QObject::connect(timer, &QTimer::timeout, window.get(), [timer, use] {
            auto *dialog = qobject_cast<ImportDialog *>(QApplication::activeModalWidget());
            if (!dialog || dialog->step() == ImportDialog::File)
                return;
            timer->deleteLater();
            use(*dialog);
        });
        timer->start(20);
    }
    void drop(const QString &path) const { drop(QStringList{path}); }
    void drop(const QStringList &paths) const
    {
        QMimeData mime;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls += QUrl::fromLocalFile(path);
        mime.setUrls(urls);
        QDragEnterEvent enter(QPoint(700, 400), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window.get(), &enter);
        REQUIRE(enter.isAccepted());
        QDropEvent event(QPointF(700, 400), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window.get(), &event);
        CHECK(event.isAccepted());
    }
};

inline QPushButton *nextOf(const ImportDialog &dialog)
{
    for (auto *button : dialog.findChildren<QPushButton *>()) {
        if (button->property("primary").toBool())
            return button;
    }
    FAIL("the dialog has no way on");
    return nullptr;
}

inline void clickNext(ImportDialog &dialog) { QTest::mouseClick(nextOf(dialog), Qt::LeftButton); }

/// From the changes, which come first where nothing was found wrong.
inline void acceptAll(ImportDialog &dialog)
{
    clickNext(dialog);
    REQUIRE(QTest::qWaitFor([&dialog] { return dialog.step() == ImportDialog::Done; }, 20000));
    clickNext(dialog);
}

inline void clickAction(const views::NoticeBar *notice, int at)
{
    QList<QToolButton *> shown;
    for (auto *button : notice->findChildren<QToolButton *>()) {
        if (button->isVisible() && !button->text().isEmpty())
            shown += button;
    }
    REQUIRE(shown.size() > at);
    QTest::mouseClick(shown[at], Qt::LeftButton);
}

} // namespace tests
