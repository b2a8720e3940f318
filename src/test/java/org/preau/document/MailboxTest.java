package org.preau.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class MailboxTest {

    @Test
    void a_lack_of_memory_is_told_too_so_that_no_room_stands_dead() throws Exception {
        var told = new CompletableFuture<Throwable>();
        var mailbox = new Mailbox("test", told::complete);
        mailbox.put(() -> {
            throw new OutOfMemoryError("of the test");
        });
        assertThat(told.get(5, TimeUnit.SECONDS)).isInstanceOf(OutOfMemoryError.class);
    }
}
