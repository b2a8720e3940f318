package org.preau.member;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.text.Normalizer;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.preau.shared.AssociationId;
import org.preau.shared.Title;

/** One organisation. An instance holds several; their data never meet. */
@Entity
class Association {

    private static final int SLUG_MAX = 50;

    @Id
    private AssociationId id;

    private String slug;
    private String name;
    private String timeZone;
    private String legalNotice = "";
    private String privacyNotice = "";
    private boolean demo;
    private Instant createdAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Association() {}

    Association(Title name, ZoneId zone, Instant now) {
        this.id = AssociationId.fresh();
        this.name = name.value();
        this.slug = slugOf(name);
        this.timeZone = zone.getId();
        this.createdAt = now;
    }

    /** The name as it stands in addresses: small letters and dashes. */
    private static String slugOf(Title name) {
        var plain = Normalizer.normalize(name.value(), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        var dashed =
                plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        var text = dashed.isEmpty() ? "association" : dashed;
        return text.length() <= SLUG_MAX ? text : text.substring(0, SLUG_MAX);
    }

    /** Another association has the same address: this one is told apart by a number. */
    void tellApart(int number) {
        slug = slug + "-" + number;
    }

    void markAsDemo() {
        demo = true;
    }

    AssociationId id() {
        return id;
    }

    String slug() {
        return slug;
    }

    String name() {
        return name;
    }

    ZoneId zone() {
        return ZoneId.of(timeZone);
    }

    void rewrite(AssociationTerms terms) {
        name = terms.name().value();
        timeZone = terms.zone().getId();
        legalNotice = terms.notices().legal();
        privacyNotice = terms.notices().privacy();
    }

    AssociationTerms terms() {
        return new AssociationTerms(new Title(name), zone(), notices());
    }

    Notices notices() {
        return new Notices(legalNotice, privacyNotice);
    }

    AssociationCard card() {
        return new AssociationCard(id, slug, name, zone(), demo);
    }
}
