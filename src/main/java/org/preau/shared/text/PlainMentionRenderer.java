package org.preau.shared.text;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.text.TextContentNodeRendererContext;

/** Links, images and mentions in a line of plain text: their words, without the address; a bare address is told by its host alone. */
class PlainMentionRenderer implements NodeRenderer {

    private static final Pattern ADDRESS = Pattern.compile("https?://(?<host>[^/?#]+).*");

    private final TextContentNodeRendererContext context;

    PlainMentionRenderer(TextContentNodeRendererContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Link.class, Image.class);
    }

    @Override
    public void render(Node node) {
        host(node).ifPresentOrElse(context.getWriter()::write, () -> words(node));
    }

    private void words(Node node) {
        for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }

    /** Of a link whose words are its address. */
    private static Optional<String> host(Node node) {
        return node instanceof Link link
                        && link.getFirstChild() instanceof Text words
                        && words.getLiteral().equals(link.getDestination())
                ? Optional.of(ADDRESS.matcher(words.getLiteral()))
                        .filter(Matcher::matches)
                        .map(address -> address.group("host"))
                : Optional.empty();
    }
}
