package org.preau.transfer;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import org.preau.shared.Refusal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where files arrive before they are read: on the disk of the data, which is sized for them, never among temporary files held in memory. */
@Component
class Landing {

    /** Files that arrive at once: a slow line may take hours, and what has arrived of each stands on the disk meanwhile. */
    private static final int PLACES = 8;

    private final Semaphore places = new Semaphore(PLACES);
    private final Path folder;

    Landing(@Value("${preau.data:data}") Path data) {
        this.folder = data.resolve("incoming");
    }

    Upload receive(String name, InputStream arriving) {
        if (!places.tryAcquire()) {
            throw new Refusal(TransferReason.BUSY);
        }
        try {
            return Upload.keep(folder, name, arriving);
        } finally {
            places.release();
        }
    }
}
