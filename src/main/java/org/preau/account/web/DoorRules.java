package org.preau.account.web;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.boot.web.server.servlet.CookieSameSiteSupplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderNotFoundException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;

/** Who may reach which address. Our rules come first, Vaadin's follow: all that is not named asks to sign in. */
@Configuration(proxyBeanMethods = false)
class DoorRules {

    static final String SIGN_IN = "/p/sign-in";
    static final String SIGN_OUT = "/p/sign-out";

    /** Whoever follows one answers, signed in or not: what they typed reaches its page even while no session can be looked at. */
    static final String LINKS = "/p/poll/";

    /**
     * The address itself is the secret, and nothing of a session is used: a token would protect nothing, and lose the answer of whoever
     * keeps no cookies.
     */
    private static final String ANSWERS = LINKS + "*/answer";

    /** The page after signing out, which forgets what the browser kept. */
    static final String SIGNED_OUT = SIGN_IN + "?out";

    private final Stay stay;
    private final SessionGuard guard;
    private final FactorFirst factor;
    private final SignOut signOut;
    private final LineDoor line;
    private final WantedPage wanted;

    DoorRules(Stay stay, SessionGuard guard, FactorFirst factor, SignOut signOut, LineDoor line, WantedPage wanted) {
        this.stay = stay;
        this.guard = guard;
        this.factor = factor;
        this.signOut = signOut;
        this.line = line;
        this.wanted = wanted;
    }

    @Bean
    SecurityFilterChain doors(HttpSecurity http) {
        http.authorizeHttpRequests(
                requests -> requests.requestMatchers("/", "/live/**", "/p/account/**", FreshPage.PATH + "/**")
                        .authenticated()
                        .requestMatchers(
                                "/p/**",
                                "/demo/mails/**",
                                "/preau/**",
                                "/error",
                                "/favicon.ico",
                                "/robots.txt",
                                "/actuator/health/**")
                        .permitAll());
        http.headers(HeadersConfigurer::disable);
        http.csrf(forms -> forms.csrfTokenRepository(FormToken.inCookie()).ignoringRequestMatchers(ANSWERS));
        http.exceptionHandling(refusals -> refusals.accessDeniedHandler(new Denied()));
        http.requestCache(pages -> pages.requestCache(wanted));
        http.logout(out -> out.logoutUrl(SIGN_OUT).addLogoutHandler(signOut));
        http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView(SIGN_IN, SIGNED_OUT));
        http.addFilterBefore(stay, AnonymousAuthenticationFilter.class);
        http.addFilterBefore(guard, AuthorizationFilter.class);
        http.addFilterBefore(factor, AuthorizationFilter.class);
        http.addFilterBefore(line, AuthorizationFilter.class);
        return http.build();
    }

    /** The cookie of the HTTP session comes with requests of our own pages, and with links followed to them. */
    @Bean
    CookieSameSiteSupplier lax() {
        return CookieSameSiteSupplier.ofLax();
    }

    /** Our pages let people in themselves; nothing else does, least of all a default user. */
    @Bean
    AuthenticationManager nobodyElse() {
        return _ -> {
            throw new ProviderNotFoundException("People enter by the pages under /p/");
        };
    }
}
