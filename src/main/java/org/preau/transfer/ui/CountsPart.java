package org.preau.transfer.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import java.util.stream.Stream;
import org.preau.transfer.ImportReport;

/** What a board holds, in figures. */
class CountsPart extends Div {

    CountsPart(String title, ImportReport report) {
        add(new H3(title), LeftOutPart.list(counts(report)));
    }

    private List<String> counts(ImportReport report) {
        var shelves = Stream.of(
                getTranslation(
                        "transfer.count.lists",
                        report.lists().open(),
                        report.lists().archived()),
                getTranslation(
                        "transfer.count.cards",
                        report.cards().open(),
                        report.cards().archived()));
        var things = Stream.of(
                        counted("transfer.count.labels", report.labels()),
                        counted(
                                "transfer.count.checklists",
                                report.checklists(),
                                report.items().done(),
                                report.items().all()),
                        counted("transfer.count.comments", report.comments().kept()),
                        counted("transfer.count.members", report.members()))
                .flatMap(stream -> stream);
        return Stream.concat(shelves, things).toList();
    }

    /** What there is none of is not worth a line. */
    private Stream<String> counted(String key, Integer... counts) {
        return counts[0] == 0 ? Stream.empty() : Stream.of(getTranslation(key, (Object[]) counts));
    }
}
