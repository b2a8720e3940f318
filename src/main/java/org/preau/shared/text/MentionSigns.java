package org.preau.shared.text;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;

/** Takes the "@" typed before a mention into it, so that sign and name are shown as one. */
class MentionSigns extends AbstractVisitor implements PostProcessor {

    private static final String SIGN = "@";

    @Override
    public Node process(Node text) {
        text.accept(this);
        return text;
    }

    @Override
    public void visit(Link link) {
        if (MentionFinder.member(link).isPresent()
                && link.getPrevious() instanceof Text before
                && before.getLiteral().endsWith(SIGN)) {
            before.setLiteral(
                    before.getLiteral().substring(0, before.getLiteral().length() - SIGN.length()));
            link.prependChild(new Text(SIGN));
        }
    }
}
