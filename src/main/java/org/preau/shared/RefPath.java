package org.preau.shared;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Reads the address of a thing: {@code s/<space>/<tool>/<id>}, below the association's. */
public final class RefPath {

    private static final String ID = "[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    private final Pattern pattern;
    private final Ref.Kind kind;

    /** @param tool what stands between the space and the thing, such as {@code polls}; {@code *} for an id that does not count */
    public RefPath(Ref.Kind kind, String tool) {
        this.kind = kind;
        this.pattern = Pattern.compile("s/" + ID + "/" + tool.replace("*", ID) + "/(" + ID + ")");
    }

    public Optional<Ref> read(String path) {
        var match = pattern.matcher(path);
        return match.matches() ? Optional.of(new Ref(kind, UUID.fromString(match.group(1)))) : Optional.empty();
    }
}
