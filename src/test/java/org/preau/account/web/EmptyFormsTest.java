package org.preau.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.preau.PreauTest;
import org.preau.account.web.Doorstep.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A form that a forger sends without its fields is refused in words: nothing of the house fails over it. */
@PreauTest
class EmptyFormsTest {

    @Autowired
    MockMvc http;

    @Autowired
    Doorstep doorstep;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping pages;

    @Test
    void of_strangers() {
        forms().forEach(form -> assertIsRefused(new Visitor(http, new MockHttpSession()), form));
    }

    @Test
    void of_people_who_are_signed_in() throws Exception {
        for (var form : forms()) {
            assertIsRefused(Doorstep.signIn(http, doorstep.somebody("Fanny Forge")), form);
        }
    }

    private static void assertIsRefused(Visitor visitor, String form) {
        assertThatCode(() -> {
                    var answer = visitor.press(form).andReturn();
                    assertThat(answer.getResponse().getStatus()).isLessThan(500);
                })
                .as(form)
                .doesNotThrowAnyException();
    }

    /** The address of each, with a word where one of its places is open. */
    private List<String> forms() {
        var forms = pages.getHandlerMethods().keySet().stream()
                .filter(mapping -> mapping.getMethodsCondition().getMethods().contains(RequestMethod.POST))
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .map(pattern -> pattern.replaceAll("\\{[^}]*}", "nobody"))
                .sorted()
                .toList();
        assertThat(forms).hasSizeGreaterThan(30).contains("/p/account/settle", "/p/setup/begin");
        return forms;
    }
}
