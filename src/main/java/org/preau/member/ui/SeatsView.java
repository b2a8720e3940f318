package org.preau.member.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.preau.member.Asking;
import org.preau.member.GroupSeating;
import org.preau.member.Groups;
import org.preau.member.Level;
import org.preau.member.Members;
import org.preau.member.Requests;
import org.preau.member.SeatAction;
import org.preau.member.Seating;
import org.preau.member.Sitting;
import org.preau.shared.ui.Act;
import org.preau.shared.ui.Icon;

/** Who sits in the space, who waits at its door, and for those who lead it the seats to give. */
@Route("a/:association/s/:space/members")
@PermitAll
class SeatsView extends SpaceScreen {

    private static final List<Level> GIVEN = List.of(Level.READER, Level.MEMBER, Level.LEAD);

    private final Seating seating;
    private final GroupSeating groupSeating;
    private final Requests requests;
    private final Members members;
    private final Groups groups;
    private final Div page = new Div();

    SeatsView(Seating seating, GroupSeating groupSeating, Requests requests, Members members, Groups groups) {
        this.seating = seating;
        this.groupSeating = groupSeating;
        this.requests = requests;
        this.members = members;
        this.groups = groups;
        page.addClassName("page");
    }

    @Override
    protected String tab() {
        return SeatsTab.KEY;
    }

    @Override
    protected void show(RouteParameters route) {
        add(page);
        refresh();
    }

    private void refresh() {
        page.removeAll();
        page.add(new Paragraph(space().purpose()));
        if (may(SeatAction.ANSWER_REQUEST)) {
            waiting(requests.in(actor(), space().id()));
        }
        var taken = seating.sittings(actor(), space().id());
        page.add(bar(taken.size()), list(taken.stream().map(this::line).toList()));
    }

    private boolean may(SeatAction action) {
        var level = space().level();
        return level != null && level.atLeast(action.least());
    }

    private void waiting(List<Asking> asking) {
        if (!asking.isEmpty()) {
            page.add(new H2(getTranslation("member.seats.waiting")), list(asking.stream().map(this::request).toList()));
        }
    }

    private PersonLine request(Asking asking) {
        var person = asking.person().id();
        return new PersonLine(asking.person())
                .noting(asking.words())
                .with(Act.quiet(getTranslation("member.seats.decline"), Icon.X, () -> {
                    requests.decline(actor(), space().id(), person);
                    refresh();
                }))
                .with(Act.primary(getTranslation("member.seats.accept"), Icon.CHECK, () -> {
                    requests.accept(actor(), space().id(), person);
                    refresh();
                }));
    }

    private Div bar(int count) {
        var title = new H2(getTranslation("member.seats.count", count));
        title.addClassName("grow");
        var bar = new Div(title);
        bar.addClassNames("row", "wrap");
        if (may(SeatAction.GIVE_SEAT)) {
            bar.add(Act.quiet(getTranslation("member.space.settings"), Icon.SETTINGS, () -> go(MemberNavigation.settings(space().id()))));
            bar.add(Act.primary(getTranslation("member.seats.give"), Icon.PLUS, this::give));
        }
        if (may(SeatAction.LEAVE)) {
            bar.add(Act.quiet(getTranslation("member.seats.leave"), Icon.LOG_OUT, this::leave));
        }
        return bar;
    }

    private static UnorderedList list(List<? extends ListItem> lines) {
        var list = new UnorderedList(lines.toArray(ListItem[]::new));
        list.addClassNames("panel", "people");
        return list;
    }

    private PersonLine line(Sitting sitting) {
        var line = new PersonLine(sitting.person());
        sitting.group().ifPresent(name -> line.noting(getTranslation("member.seats.through", name)));
        return may(SeatAction.GIVE_SEAT) ? changeable(line, sitting) : line.saying(Words.of(this, sitting.level()));
    }

    private PersonLine changeable(PersonLine line, Sitting sitting) {
        var level = new Select<Level>();
        level.setAriaLabel(getTranslation("member.seats.level", sitting.person().name()));
        level.setItems(GIVEN);
        level.setItemLabelGenerator(value -> Words.of(this, value));
        level.setValue(sitting.level());
        level.addValueChangeListener(change -> {
            seating.give(actor(), space().id(), sitting.person().id(), change.getValue());
            refresh();
        });
        return line.with(level).with(Act.bare(getTranslation("member.seats.take", sitting.person().name()), Icon.X, () -> {
            seating.take(actor(), space().id(), sitting.person().id());
            refresh();
        }));
    }

    private void give() {
        new GiveSeatDialog(members.list(actor()), groups.list(actor()), this::seat).open();
    }

    private void seat(GiveSeatDialog.Gift gift) {
        switch (gift) {
            case GiveSeatDialog.ToMember to -> seating.give(actor(), space().id(), to.member(), to.level());
            case GiveSeatDialog.ToGroup to -> groupSeating.give(actor(), space().id(), to.group(), to.level());
        }
        refresh();
    }

    private void leave() {
        new Sure("member.seats.leave.", space().name(), () -> {
                    seating.leave(actor(), space().id());
                    go(MemberNavigation.spaces());
                })
                .open();
    }
}
