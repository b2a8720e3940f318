package org.preau.shared.text;

import java.util.Map;
import java.util.Set;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.jspecify.annotations.Nullable;

/**
 * Links and images as this house shows them: {@code @[Name](member:id)} is a name in a soft colour, with its "@"
 * (see {@link MentionSigns}); an image is a link to it.
 */
class MentionRenderer implements NodeRenderer {

    private final HtmlNodeRendererContext context;

    MentionRenderer(HtmlNodeRendererContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Link.class, Image.class);
    }

    @Override
    public void render(Node node) {
        switch (node) {
            case Link link
            when MentionFinder.member(link).isPresent() -> wrap(link, "span", Map.of("class", "mention"));
            case Link link -> anchor(link, link.getDestination(), link.getTitle());
            case Image image -> anchor(image, image.getDestination(), image.getTitle());
            default -> throw new IllegalStateException("Not asked to render " + node);
        }
    }

    /** An address that could run something is no address: it stands beside its words. */
    private void anchor(Node node, String target, @Nullable String title) {
        var url = context.urlSanitizer().sanitizeLinkUrl(target);
        if (url.isEmpty()) {
            wrap(node, "span", Map.of());
            beside(node, target);
            beside(node, title);
        } else if (title == null) {
            wrap(node, "a", Map.of("href", context.encodeUrl(url)));
        } else {
            wrap(node, "a", Map.of("href", context.encodeUrl(url), "title", title));
        }
    }

    private void beside(Node node, @Nullable String words) {
        var first = node.getFirstChild() instanceof Text text ? text.getLiteral() : "";
        if (words != null && !words.isBlank() && !words.equals(first)) {
            context.getWriter().text(" (" + words + ")");
        }
    }

    private void wrap(Node node, String tag, Map<String, String> attributes) {
        var writer = context.getWriter();
        writer.tag(tag, attributes);
        for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
        writer.tag("/" + tag);
    }
}
