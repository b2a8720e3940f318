package org.preau.transfer;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.preau.shared.Refusal;

/**
 * Files of our own without a name: the system takes the name away once the file is open (on Windows, once it is closed),
 * so that nobody else opens one and not even a power cut leaves one behind.
 */
final class Scratch {

    private Scratch() {}

    static FileChannel in(Path folder) {
        try {
            return FileChannel.open(
                    Files.createDirectories(folder).resolve(UUID.randomUUID() + ".part"),
                    StandardOpenOption.CREATE_NEW,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException full) {
            throw new Refusal(TransferReason.NO_ROOM);
        }
    }

    /** The same for what is written piece by piece. */
    static WritableByteChannel writing(FileChannel file) {
        return new WritableByteChannel() {
            @Override
            public int write(ByteBuffer bytes) {
                var length = bytes.remaining();
                Scratch.write(file, bytes);
                return length;
            }

            @Override
            public boolean isOpen() {
                return file.isOpen();
            }

            @Override
            public void close() throws IOException {
                file.close();
            }
        };
    }

    static void write(FileChannel file, ByteBuffer bytes) {
        try {
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
        } catch (IOException full) {
            throw new Refusal(TransferReason.NO_ROOM);
        }
    }
}
