package org.preau.shared;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Where the things of one kind open, below the association's address; read both ways. */
public final class RefPath {

    private static final String ID = "[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    private final Ref.Kind kind;
    private final String form;
    private final Pattern pattern;

    /** @param form such as {@code s/*&#47;polls/*}: a star for each id, that of the thing is the last */
    public RefPath(Ref.Kind kind, String form) {
        var before = form.substring(0, form.lastIndexOf('*'));
        this.kind = kind;
        this.form = form.replace("*", "%s");
        this.pattern = Pattern.compile(before.replace("*", ID) + "(" + ID + ")");
    }

    public Ref.Kind kind() {
        return kind;
    }

    /** The address of a thing. */
    public String to(Id... ids) {
        return form.formatted((Object[]) ids);
    }

    /** The thing that this address opens; empty for the address of anything else. */
    public Optional<Ref> read(String path) {
        var match = pattern.matcher(path);
        return match.matches() ? Optional.of(new Ref(kind, UUID.fromString(match.group(1)))) : Optional.empty();
    }
}
