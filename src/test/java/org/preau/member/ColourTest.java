package org.preau.member;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Every colour is called by a word: its own, or that of the one it looks most like. */
class ColourTest {

    @Test
    void ours_have_their_own_words() {
        assertThat(Colour.PALETTE).extracting(Colour::called).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
    }

    @Test
    void those_of_an_import_are_called_after_one_that_looks_like_them() {
        assertThat(new Colour("#B03A2E").called()).isEqualTo(9);
        assertThat(new Colour("#6B7281").called()).isEqualTo(10);
        assertThat(new Colour("#2C8A58").called()).isEqualTo(1);
        assertThat(new Colour("#9459BE").called()).isEqualTo(5);
    }
}
