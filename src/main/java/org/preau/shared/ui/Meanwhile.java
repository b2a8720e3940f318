package org.preau.shared.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;

/** What somebody else wrote while a dialog was open, below what is typed in it: both can be read before one is sent. */
public class Meanwhile extends Div {

    public Meanwhile() {
        addClassNames("panel", "meanwhile");
        setVisible(false);
    }

    /** @param written by the name of its field, in their order */
    public void show(Map<String, String> written) {
        removeAll();
        var list = new DescriptionList();
        written.forEach((field, words) -> list.add(
                new DescriptionList.Term(field), new DescriptionList.Description(words.isEmpty() ? "–" : words)));
        add(new Paragraph(getTranslation("shared.meanwhile")), list);
        setVisible(!written.isEmpty());
    }
}
