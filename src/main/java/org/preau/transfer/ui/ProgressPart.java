package org.preau.transfer.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;

/** Says what is going on, and how far it got once that is known. */
class ProgressPart extends Div {

    private final Span words = new Span();
    private final ProgressBar bar = new ProgressBar();

    ProgressPart(String doing) {
        words.setText(doing);
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", doing);
        add(words, bar);
    }

    void reach(int cards, int all) {
        bar.setIndeterminate(false);
        bar.setMax(all);
        bar.setValue(Math.min(cards, all));
        words.setText(getTranslation("transfer.progress", cards, all));
    }
}
