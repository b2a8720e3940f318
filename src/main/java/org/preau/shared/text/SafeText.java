package org.preau.shared.text;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
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
    private static final List<Extension> EXTENSIONS =
            List.of(AutolinkExtension.create(), StrikethroughExtension.create(), TablesExtension.create());

    private final Parser parser = Parser.builder()
            .extensions(EXTENSIONS)
            .postProcessor(new MentionSigns())
            .build();
    private final HtmlRenderer html = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .softbreak("<br>")
            .nodeRendererFactory(MentionRenderer::new)
            .build();
    private final TextContentRenderer plain = TextContentRenderer.builder()
            .extensions(EXTENSIONS)
            .lineBreakRendering(LineBreakRendering.STRIP)
            .nodeRendererFactory(PlainMentionRenderer::new)
            .build();
    private final PolicyFactory policy = new HtmlPolicyBuilder()
            .allowElements("p", "br", "strong", "em", "del", "code", "pre", "blockquote", "ul", "ol", "li", "hr")
            .allowElements("h1", "h2", "h3", "h4", "h5", "h6")
            .allowElements("table", "thead", "tbody", "tr", "th", "td")
            .allowAttributes("start")
            .matching(java.util.regex.Pattern.compile("\\d{1,6}"))
            .onElements("ol")
            .allowAttributes("align")
            .matching(true, "left", "right", "center")
            .onElements("th", "td")
            .allowElements("span")
            .allowAttributes("class")
            .matching(true, "mention")
            .onElements("span")
            .allowElements("a")
            .allowAttributes("href")
            .onElements("a")
            .allowUrlProtocols("http", "https", "mailto")
            .requireRelsOnLinks("nofollow", "noopener", "noreferrer")
            .toFactory();

    /** What a message with that text shows. */
    public String html(String markdown) {
        return policy.sanitize(html.render(parser.parse(markdown)));
    }

    /** The beginning of a text on one line, without signs: at most 160 characters, for lists. */
    public String excerpt(String markdown) {
        var line = plain.render(parser.parse(markdown)).replaceAll("\\s+", " ").strip();
        return line.codePointCount(0, line.length()) <= EXCERPT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, EXCERPT)).strip() + "…";
    }

    /** The members named in a text as {@code @[Name](member:id)}. */
    public Set<MemberId> mentions(String markdown) {
        var found = new MentionFinder();
        parser.parse(markdown).accept(found);
        return found.members().collect(Collectors.toUnmodifiableSet());
    }
}
