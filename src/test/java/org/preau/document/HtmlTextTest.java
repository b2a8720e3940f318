package org.preau.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.preau.document.crdt.Node;
import org.preau.shared.Refusal;

/** From Markdown to blocks, from blocks to HTML: words stay words, whatever they look like. */
class HtmlTextTest {

    private static String html(String markdown) {
        return HtmlText.of(Node.block("doc", MarkdownText.blocks(markdown)));
    }

    @Test
    void shows_headings_lists_tasks_tables_and_marks() {
        assertThat(html("# Titre\n\n- [x] fait\n- [ ] à faire\n\n> cité"))
                .isEqualTo("<h2>Titre</h2><ul class=\"tasks\"><li>☑ <p>fait</p></li>"
                        + "<li>☐ <p>à faire</p></li></ul><blockquote><p>cité</p></blockquote>");
        assertThat(html("| A |\n| --- |\n| b |"))
                .isEqualTo("<table><tr><th><p>A</p></th></tr><tr><td><p>b</p></td></tr></table>");
        assertThat(html("**fort** et `code` [plan](https://bocage.example/a?b&c)"))
                .isEqualTo(
                        "<p><strong>fort</strong> et <code>code</code> "
                                + "<a href=\"https://bocage.example/a?b&amp;c\" rel=\"noopener noreferrer nofollow\" target=\"_blank\">plan</a></p>");
    }

    @Test
    void runs_nothing() {
        assertThat(html("<script>alert(1)</script>")).doesNotContain("<script");
        assertThat(html("a <img src=x onerror=alert(1)> b")).doesNotContain("<img");
        assertThat(html("[ici](javascript:alert(1)) [là](data:text/html,x)"))
                .doesNotContain("<a", "javascript:", "data:");
        assertThat(html("[\" onclick=\"](https://bocage.example/\"x)")).doesNotContain("onclick=\"");
        assertThat(HtmlText.of(Node.block("doc", List.of(Node.block("script", List.of(Node.text("x", List.of())))))))
                .isEqualTo("<div>x</div>");
    }

    @Test
    void refuses_what_stands_in_itself_without_end() {
        assertThatThrownBy(() -> html("*a **b ".repeat(2_000) + "c** d*".repeat(2_000)))
                .isInstanceOf(Refusal.class);
    }
}
