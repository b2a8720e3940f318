package org.preau.transfer.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.InputStream;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.preau.shared.Refusal;
import org.preau.shared.ui.Act;
import org.preau.shared.ui.Icon;
import org.preau.transfer.Upload;

/** Receives one file, by a button or dropped here, and keeps it on our disk while it comes in. */
class FilePart extends Div {

    private final BiFunction<String, InputStream, Upload> keep;
    private final Consumer<Upload> received;
    private final Consumer<String> refused;

    /**
     * @param keep keeps the content of the file of that name
     * @param refused told why a file was not taken, by the browser or here
     */
    FilePart(BiFunction<String, InputStream, Upload> keep, Consumer<Upload> received, Consumer<String> refused) {
        this.keep = keep;
        this.received = received;
        this.refused = refused;
        var field = new com.vaadin.flow.component.upload.Upload(this::receive);
        field.setMaxFiles(1);
        field.setAcceptedFileExtensions(".json");
        field.setMaxFileSize(Upload.MAX_BYTES);
        field.setUploadButton(Act.primary(getTranslation("transfer.choose"), Icon.UPLOAD, () -> {}));
        field.setI18n(words());
        field.addFileRejectedListener(rejected -> refused.accept(rejected.getErrorMessage()));
        add(field);
    }

    /** On the thread of the request, without the lock of the session: a slow upload holds up no other click. */
    private void receive(UploadEvent event) {
        try {
            bring(event.getUI(), keep.apply(event.getFileName(), event.getInputStream()));
        } catch (Refusal refusal) {
            event.getUI()
                    .access(() -> refused.accept(getTranslation(
                            refusal.reason().key(), refusal.arguments().toArray())));
        }
    }

    /** The file of somebody who left is let go, whenever they left. */
    private void bring(UI ui, Upload file) {
        ui.accessLater(() -> received.accept(file), file::close).run();
    }

    private UploadI18N words() {
        return new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles().setOne(getTranslation("transfer.drop")))
                .setAddFiles(new UploadI18N.AddFiles().setOne(getTranslation("transfer.choose")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(getTranslation("transfer.one-file"))
                        .setFileIsTooBig(getTranslation("transfer.refusal.too-big", Upload.MAX_MEGABYTES))
                        .setIncorrectFileType(getTranslation("transfer.refusal.not-json")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(getTranslation("transfer.sending"))
                                .setProcessing(getTranslation("transfer.reading"))
                                .setStalled(getTranslation("transfer.stalled")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(getTranslation("transfer.remaining"))
                                .setUnknown(""))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(getTranslation("transfer.refusal.not-received"))
                                .setUnexpectedServerError(getTranslation("transfer.refusal.not-received"))
                                .setForbidden(getTranslation("transfer.refusal.not-received"))))
                .setFile(new UploadI18N.File()
                        .setRetry(getTranslation("transfer.retry"))
                        .setStart(getTranslation("transfer.choose"))
                        .setRemove(getTranslation("shared.cancel")));
    }
}
