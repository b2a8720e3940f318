package org.preau.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.preau.PreauTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Whatever fails is said in one sentence of ours, in the reader's language. */
@PreauTest
class FailurePageTest {

    @Autowired
    MockMvc http;

    @ParameterizedTest
    @CsvSource({
        "400, fr, n’a pas compris", "400, en, did not understand", "404, fr, n’existe pas", "405, en, is not a page",
        "500, fr, n’a pas su répondre", "500, en, could not answer", "503, fr, n’arrive pas à lire ses données",
                "507, fr, plus de place pour écrire"
    })
    void each_status_has_its_sentence(int status, String language, String words) throws Exception {
        http.perform(failed(status).header("Accept-Language", language))
                .andExpect(status().is(status))
                .andExpect(content().string(containsString(words)));
    }

    @Test
    void somebody_signed_in_learns_that_an_address_is_nothing_not_that_a_form_is_old() throws Exception {
        var answer = new MockHttpServletResponse();
        new Denied().handle(new MockHttpServletRequest("GET", "/a/x/y/z"), answer, new AccessDeniedException("no"));
        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(answer.getRedirectedUrl()).isNull();
    }

    @Test
    void a_form_is_still_good_after_the_server_was_started_again() {
        var tokens = FormToken.inCookie();
        var shown = new MockHttpServletRequest("GET", "/p/sign-in");
        var answer = new MockHttpServletResponse();
        var token = tokens.generateToken(shown);
        tokens.saveToken(token, shown, answer);
        assertThat(shown.getSession(false)).isNull();
        assertThat(answer.getCookie("preau-form").isHttpOnly()).isTrue();

        var sent = new MockHttpServletRequest("POST", "/p/sign-in/password");
        sent.setCookies(answer.getCookie("preau-form"));
        assertThat(FormToken.inCookie().loadToken(sent).getToken()).isEqualTo(token.getToken());
    }

    private static MockHttpServletRequestBuilder failed(int status) {
        return get("/error")
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
                .with(request -> {
                    request.setDispatcherType(DispatcherType.ERROR);
                    return request;
                });
    }
}
