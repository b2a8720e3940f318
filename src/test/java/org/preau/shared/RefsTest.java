package org.preau.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.preau.PreauTest;
import org.preau.shared.ui.Texts;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever can be pointed at has an address that leads back to it, and a word for what it is wherever it is shown. */
@PreauTest
class RefsTest {

    private static final RefPath CARDS = new RefPath(Ref.Kind.CARD, "s/*/board/*/card/*");

    @Autowired
    List<RefSource.WithPages> sources;

    @Test
    void an_address_leads_back_to_its_thing() {
        var card = MemberId.fresh();
        var address = CARDS.to(SpaceId.fresh(), MemberId.fresh(), card);
        assertThat(CARDS.read(address)).contains(Ref.to(Ref.Kind.CARD, card));
        assertThat(CARDS.read(address + "/history")).isEmpty();
        assertThat(CARDS.read("a/" + address)).isEmpty();
        assertThat(CARDS.read(address.replace("card", "lane"))).isEmpty();
    }

    @Test
    void each_kind_has_its_word_in_the_direct_field_and_beside_a_link() {
        for (var language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            assertThat(sources)
                    .extracting(source -> source.kind().name().toLowerCase(Locale.ROOT))
                    .isNotEmpty()
                    .allSatisfy(kind -> {
                        assertThat(Texts.of("shared.kind", language)).containsKey(kind);
                        assertThat(Texts.of("discussion.timeline.kind", language))
                                .containsKey(kind);
                    });
        }
    }
}
