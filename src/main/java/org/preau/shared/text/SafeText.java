package org.preau.shared.text;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;
import org.preau.shared.MemberId;
import org.springframework.stereotype.Component;

/**
 * Markdown in (CommonMark with tables, strikethrough and bare links), harmless HTML out.
 * HTML that a person typed is shown as the text it is; then a closed list of elements and attributes is let through,
 * so that a fault of the parser is not a hole. Images become links: no page asks anything of another host.
 */
@Component
public class SafeText {

    private static final int EXCERPT = 160;

    /** How much of a text is read for its excerpt. */
    private static final int BEGINNING = 2_000;

    private static final Pattern WORDLESS = Pattern.compile("<(?!hr|ol)[^<>]*+>");
    private static final List<String> PROTOCOLS = List.of("http", "https", "mailto");

    private final Reading reading = new Reading();
    private final HtmlRenderer html = HtmlRenderer.builder()
            .extensions(Reading.EXTENSIONS)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(new DefaultUrlSanitizer(PROTOCOLS))
            .softbreak("<br>")
            .nodeRendererFactory(MentionRenderer::new)
            .build();
    private final TextContentRenderer plain = TextContentRenderer.builder()
            .nodeRendererFactory(PlainMentionRenderer::new)
            .nodeRendererFactory(PlainSignsRenderer::new)
            .extensions(Reading.EXTENSIONS)
            .lineBreakRendering(LineBreakRendering.STRIP)
            .build();
    private final PolicyFactory policy = new HtmlPolicyBuilder()
            .allowElements("p", "br", "strong", "em", "del", "code", "pre", "blockquote", "ul", "ol", "li", "hr")
            .allowElements("h1", "h2", "h3", "h4", "h5", "h6")
            .allowElements("table", "thead", "tbody", "tr", "th", "td")
            .allowAttributes("start")
            .matching(Pattern.compile("\\d{1,9}"))
            .onElements("ol")
            .allowAttributes("align")
            .matching(true, "left", "right", "center")
            .onElements("th", "td")
            .allowAttributes("class")
            .matching(Pattern.compile("language-" + KeptWords.LANGUAGE))
            .onElements("code")
            .allowElements("span")
            .allowAttributes("class")
            .matching(true, "mention")
            .onElements("span")
            .allowElements("a")
            .allowAttributes("href", "title")
            .onElements("a")
            .allowUrlProtocols(PROTOCOLS.toArray(String[]::new))
            .requireRelsOnLinks("nofollow", "noopener", "noreferrer")
            .toFactory();

    /** What a message with that text shows. */
    public String html(String markdown) {
        var shown = html.render(parsed(markdown));
        return policy.sanitize(!markdown.isBlank() && isWordless(shown) ? html.render(asTyped(markdown)) : shown);
    }

    private Node parsed(String markdown) {
        var text = reading.of(markdown);
        KeptWords.putBack(text, markdown);
        return text;
    }

    private static boolean isWordless(String shown) {
        return WORDLESS.matcher(shown).replaceAll("").isBlank();
    }

    /** Signs that stand for nothing are words. */
    private static Node asTyped(String words) {
        var text = new Document();
        var line = new Paragraph();
        line.appendChild(new Text(words.strip()));
        text.appendChild(line);
        return text;
    }

    /** The beginning of a text on one line, without signs: at most 160 characters, for lists. However long it is, no more than a beginning is read. */
    public String excerpt(String markdown) {
        var beginning = cut(markdown, BEGINNING);
        var text = parsed(beginning);
        var words = isWordless(html.render(text)) ? asTyped(beginning) : text;
        var line = plain.render(words).replaceAll("\\s+", " ").strip();
        var shown = cut(line, EXCERPT);
        return shown.length() == line.length() && beginning.length() == markdown.length() ? line : shown.strip() + "…";
    }

    /** So many code points of it at most. */
    private static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most));
    }

    /** The members named in a text as {@code @[Name](member:id)}. */
    public Set<MemberId> mentions(String markdown) {
        var found = new MentionFinder();
        reading.of(markdown).accept(found);
        return found.members().collect(Collectors.toUnmodifiableSet());
    }
}
