package org.preau.transfer;

import java.io.InputStream;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where files arrive before they are read: on the disk of the data, which is sized for them, never among temporary files held in memory. */
@Component
class Landing {

    private final Path folder;

    Landing(@Value("${preau.data:data}") Path data) {
        this.folder = data.resolve("incoming");
    }

    Upload receive(String name, InputStream arriving) {
        return Upload.keep(folder, name, arriving);
    }
}
