package org.preau.transfer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;
import java.util.stream.Stream;
import org.preau.member.Associations;
import org.preau.member.Colour;
import org.preau.member.Members;
import org.preau.member.Openness;
import org.preau.member.PersonName;
import org.preau.member.Role;
import org.preau.member.SpaceDraft;
import org.preau.member.Spaces;
import org.preau.shared.Actor;
import org.preau.shared.Refusal;
import org.preau.shared.SpaceId;
import org.preau.shared.Title;
import org.preau.shared.Trial;
import org.springframework.stereotype.Component;

/** {@code bin/try import FILE}: takes a Trello export into a space of its own, and prints what is stored then. */
@Component
class ImportTrial implements Trial {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private final Associations associations;
    private final Members members;
    private final Spaces spaces;
    private final Imports imports;

    ImportTrial(Associations associations, Members members, Spaces spaces, Imports imports) {
        this.associations = associations;
        this.members = members;
        this.spaces = spaces;
        this.imports = imports;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public Stream<ImportReport> run(Path file) {
        var lead = lead();
        var space = space(lead);
        try (var content = Files.newInputStream(file);
                var upload = imports.receive(lead, space, file.getFileName().toString(), content)) {
            var wishes = new ImportWishes(false, Locale.getDefault(), _ -> {});
            return Stream.of(imports.take(lead, space, upload, wishes).report());
        } catch (IOException unreadable) {
            throw new Refusal(TransferReason.NOT_RECEIVED);
        }
    }

    private Actor.Member lead() {
        var association = associations.found(Actor.system(), new Title("Essai"), ZONE);
        var member = members.write(Actor.system(), association.id(), new PersonName("Essai"), Role.OWNER);
        return new Actor.Member(member, association.id());
    }

    private SpaceId space(Actor.Member lead) {
        return spaces.create(lead, new SpaceDraft(new Title("Essai"), "", Colour.of("Essai"), Openness.SECRET));
    }
}
