package org.preau.shared.text;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.preau.shared.MemberId;

/** Walks a text and gathers the members it names. */
class MentionFinder extends AbstractVisitor {

    private static final String SCHEME = "member:";

    private final Set<MemberId> found = new HashSet<>();

    @Override
    public void visit(Link link) {
        member(link).ifPresent(found::add);
        visitChildren(link);
    }

    Stream<MemberId> members() {
        return found.stream();
    }

    /** The member a link names, when it is a mention and not a link. */
    static Optional<MemberId> member(Link link) {
        var target = link.getDestination();
        if (!target.startsWith(SCHEME)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new MemberId(UUID.fromString(target.substring(SCHEME.length()))));
        } catch (IllegalArgumentException noMember) {
            return Optional.empty();
        }
    }
}
