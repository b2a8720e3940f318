package org.preau.account;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Set;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Encrypts the few secrets that must be read again (AES-256-GCM, bound to their owner), with a key that lies beside the
 * database, not in it: a stolen table gives no second factor. The key is part of the backup.
 */
@Component
class Vault {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final Path file;
    private final SecureRandom random = new SecureRandom();

    Vault(@Value("${preau.keys:${preau.data:data}/keys}") Path folder) {
        this.file = folder.resolve("secrets.key");
    }

    byte[] close(byte[] open, String owner) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        var sealed = run(Cipher.ENCRYPT_MODE, nonce, open, owner);
        return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    }

    byte[] open(byte[] closed, String owner) {
        var bytes = ByteBuffer.wrap(closed);
        var nonce = new byte[NONCE];
        bytes.get(nonce);
        var sealed = new byte[bytes.remaining()];
        bytes.get(sealed);
        return run(Cipher.DECRYPT_MODE, nonce, sealed, owner);
    }

    private byte[] run(int mode, byte[] nonce, byte[] input, String owner) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("A secret does not open with the key in " + file, failure);
        }
    }

    private synchronized byte[] key() {
        try {
            if (!Files.exists(file)) {
                make();
            }
            return Files.readAllBytes(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void make() throws IOException {
        var key = new byte[32];
        random.nextBytes(key);
        Files.createDirectories(file.getParent());
        try (var channel = Files.newByteChannel(file, Set.of(CREATE_NEW, WRITE), ownersOnly())) {
            channel.write(ByteBuffer.wrap(key));
        }
    }

    /** From the first byte on, where the file system knows owners. */
    private FileAttribute<?>[] ownersOnly() throws IOException {
        return Files.getFileStore(file.getParent()).supportsFileAttributeView("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
