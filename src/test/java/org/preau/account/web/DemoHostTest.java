package org.preau.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.preau.account.Secret;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** The demo answers to this machine only; with {@code bin/run --lan}, also to a phone whose holder typed the code. */
class DemoHostTest {

    private static final String CODE = "4711-0815";

    @ParameterizedTest
    @CsvSource({"localhost,127.0.0.1", "127.0.0.1,127.0.0.1", "[::1],::1", "localhost,0:0:0:0:0:0:0:1"})
    void this_machine_is_answered(String name, String address) throws Exception {
        assertThat(ask("", request(name, address)).getStatus()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "localhost,192.168.1.20",
        "127.0.0.1,10.0.0.7",
        "localhost,fe80::1",
        "demo.example.org,127.0.0.1",
        "192.168.1.2,192.168.1.20"
    })
    void the_network_is_refused_whatever_name_it_writes(String name, String address) throws Exception {
        assertThat(ask("", request(name, address)).getStatus()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Via"})
    void behind_a_proxy_nobody_is_answered(String header) throws Exception {
        var request = request("localhost", "127.0.0.1");
        request.addHeader(header, "127.0.0.1");
        assertThat(ask(CODE, request).getStatus()).isEqualTo(403);
    }

    @Test
    void with_lan_a_phone_is_led_to_the_code_and_let_in_after_it() throws Exception {
        var stranger = ask(CODE, request("192.168.1.2", "192.168.1.20"));
        assertThat(stranger.getRedirectedUrl()).isEqualTo("/p/nearby");

        var door = request("192.168.1.2", "192.168.1.20");
        door.setRequestURI("/p/nearby");
        assertThat(ask(CODE, door).getStatus()).isEqualTo(200);

        var pass = new LanPass(CODE);
        var given = new MockHttpServletResponse();
        pass.give(new Visit(door, given));
        var carried = given.getCookie("preau-nearby").getValue();
        assertThat(ask(pass, carrying(carried)).getStatus()).isEqualTo(200);
        assertThat(ask(new LanPass(CODE), carrying(carried)).getRedirectedUrl()).isEqualTo("/p/nearby");
        assertThat(ask("", carrying(carried)).getStatus()).isEqualTo(403);
    }

    @Test
    void the_code_itself_opens_nothing_where_it_is_not_counted() throws Exception {
        for (var guess : new String[] {CODE, new Secret(CODE).hash(), new Secret("nearby " + CODE).hash(), ""}) {
            assertThat(ask(CODE, carrying(guess)).getRedirectedUrl()).isEqualTo("/p/nearby");
        }
        assertThat(new LanPass(CODE).opensWith(" " + CODE)).isTrue();
        assertThat(new LanPass(CODE).opensWith("4711-0816")).isFalse();
        assertThat(new LanPass("").opensWith("")).isFalse();
    }

    private static MockHttpServletRequest carrying(String pass) {
        var request = request("192.168.1.2", "192.168.1.20");
        request.setCookies(new Cookie("preau-nearby", pass));
        return request;
    }

    private static MockHttpServletRequest request(String name, String address) {
        var request = new MockHttpServletRequest("GET", "/p/sign-in");
        request.setServerName(name);
        request.setRemoteAddr(address);
        return request;
    }

    private static MockHttpServletResponse ask(String code, MockHttpServletRequest request)
            throws IOException, ServletException {
        return ask(new LanPass(code), request);
    }

    private static MockHttpServletResponse ask(LanPass pass, MockHttpServletRequest request)
            throws IOException, ServletException {
        var response = new MockHttpServletResponse();
        new DemoHost(pass).doFilter(request, response, new MockFilterChain());
        return response;
    }
}
