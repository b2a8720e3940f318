package org.preau.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.preau.PreauTest;
import org.preau.account.SecondFactors;
import org.preau.account.web.Doorstep.Somebody;
import org.preau.account.web.Doorstep.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Passkeys as a forger sends them; a real device makes and uses one in the browser journeys. */
@PreauTest
class PasskeyPagesTest {

    private static final String PAGE = "/p/account/second-factor";

    @Autowired
    MockMvc http;

    @Autowired
    Doorstep doorstep;

    @Autowired
    SecondFactors factors;

    private Somebody claire;
    private Visitor here;

    @BeforeEach
    void claire_is_signed_in() throws Exception {
        claire = doorstep.somebody("Claire Martin");
        here = Doorstep.signIn(http, claire);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "{}",
                "[]",
                "42",
                "\"clé\"",
                "{\"id\":1,\"rawId\":null}",
                "{\"id\":\"AA\",\"rawId\":\"AA\",\"type\":\"public-key\",\"response\":{}}",
                "{\"id\":\"AA\",\"rawId\":\"AA\",\"type\":\"public-key\",\"clientExtensionResults\":{},\"response\":{\"attestationObject\":\"AA\",\"clientDataJSON\":\"AA\","
                        + "\"authenticatorData\":\"AA\",\"signature\":\"AA\",\"transports\":[]}}"
            })
    void a_forged_answer_is_refused_in_plain_words_and_keeps_nothing(String forged) throws Exception {
        here.open(PAGE).andExpect(status().isOk()).andExpect(content().string(containsString("data-asked")));
        here.press(PAGE + "/add-passkey", "label", "Téléphone", "answer", forged)
                .andExpect(redirectedUrl(PAGE))
                .andExpect(flash().attributeExists("problem"));
        here.press("/p/confirm/passkey", "answer", forged).andExpect(flash().attributeExists("problem"));
        assertThat(factors.isOn(claire.account())).isFalse();
        assertThat(doorstep.lettersTo(claire.mail())).isEmpty();
    }

    @Test
    void an_answer_that_nobody_asked_for_is_refused() throws Exception {
        here.press(PAGE + "/add-passkey", "label", "Téléphone", "answer", "{}")
                .andExpect(flash().attributeExists("problem"));
        here.press(PAGE + "/add-passkey").andExpect(flash().attributeExists("problem"));
        here.press("/p/second-factor/passkey", "answer", "{}").andExpect(flash().attributeExists("problem"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "0123456789012345678901234567890123456789012345678901234567890"})
    void a_key_has_a_name_to_know_it_again(String name) throws Exception {
        here.open(PAGE);
        here.press(PAGE + "/add-passkey", "label", name, "answer", "{}").andExpect(flash().attributeExists("problem"));
    }

    @Test
    void nobody_takes_away_what_is_not_theirs() throws Exception {
        here.press(PAGE + "/remove-passkey", "passkey", "0193b0c2-0000-7000-8000-000000000001")
                .andExpect(flash().attributeExists("problem"));
        here.press(PAGE + "/remove-passkey", "passkey", "rien").andExpect(flash().attributeExists("problem"));
    }
}
