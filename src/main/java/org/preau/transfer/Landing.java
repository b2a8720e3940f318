package org.preau.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import java.util.function.LongSupplier;
import org.preau.shared.MemberId;
import org.preau.shared.Pace;
import org.preau.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where files arrive before they are read: on the disk of the data, which is sized for them, never among temporary files held in
 * memory. One that hardly comes is let go: its place is for others.
 */
@Component
class Landing {

    /** Files that arrive at once: a slow line may take hours, and what has arrived of each stands on the disk meanwhile. */
    private static final int PLACES = 8;

    /** Files of one person, on their way or here until they are closed. */
    private static final int MOST_OF_ONE = 3;

    /** What stays free on the disk, in bytes, however long the files that arrive become: the database lives there too. */
    private static final long LEFT_FREE = 512L * 1024 * 1024;

    private final Semaphore places = new Semaphore(PLACES);
    private final Shares held = new Shares(MOST_OF_ONE);
    private final Path folder;
    private final long leftFree;
    private final LongSupplier nanos;

    @Autowired
    Landing(@Value("${preau.data:data}") Path data) {
        this(data, LEFT_FREE, System::nanoTime);
    }

    Landing(Path data, long leftFree, LongSupplier nanos) {
        this.folder = data.resolve("incoming");
        this.leftFree = leftFree;
        this.nanos = nanos;
    }

    /** Until the upload is closed it counts as one of that person. */
    Upload receive(MemberId person, String name, InputStream arriving) {
        held.take(person);
        try {
            return arrive(name, arriving).then(() -> held.leave(person));
        } catch (RuntimeException | Error notHere) {
            held.leave(person);
            throw notHere;
        }
    }

    private Upload arrive(String name, InputStream arriving) {
        if (!places.tryAcquire()) {
            throw new Refusal(TransferReason.BUSY);
        }
        try {
            requireRoom();
            return Upload.keep(folder, name, Pace.of(arriving, nanos));
        } finally {
            places.release();
        }
    }

    private void requireRoom() {
        var arriving = (long) (PLACES - places.availablePermits()) * Upload.MAX_BYTES;
        try {
            if (Files.getFileStore(Files.createDirectories(folder)).getUsableSpace() - arriving < leftFree) {
                throw new Refusal(TransferReason.NO_ROOM);
            }
        } catch (IOException unwritable) {
            throw new Refusal(TransferReason.NO_ROOM);
        }
    }
}
