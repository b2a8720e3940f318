package org.preau.shared.text;

import java.util.Map;
import java.util.Set;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

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
            case Link link when MentionFinder.member(link).isPresent() -> wrap(link, "span", Map.of("class", "mention"));
            case Link link -> anchor(link, link.getDestination());
            case Image image -> anchor(image, image.getDestination());
            default -> throw new IllegalStateException("Not asked to render " + node);
        }
    }

    /** An address that could run something is no address: its words stay. */
    private void anchor(Node node, String target) {
        var url = context.urlSanitizer().sanitizeLinkUrl(target);
        if (url.isEmpty()) {
            wrap(node, "span", Map.of());
        } else {
            wrap(node, "a", Map.of("href", context.encodeUrl(url)));
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
