package org.preau.transfer.ui;

import com.vaadin.flow.component.html.Div;
import org.preau.transfer.ImportReport;

/** What a board holds, and what of the file it does not. */
class ReportPart extends Div {

    ReportPart(String title, ImportReport report) {
        addClassName("fields");
        add(new CountsPart(title, report), new LeftOutPart(getTranslation("transfer.not-taken"), report));
    }
}
