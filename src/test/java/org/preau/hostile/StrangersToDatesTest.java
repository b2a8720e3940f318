package org.preau.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.preau.agenda.EventDraft;
import org.preau.agenda.EventId;
import org.preau.agenda.Events;
import org.preau.agenda.When;
import org.preau.meeting.AgendaItemId;
import org.preau.meeting.AgendaItems;
import org.preau.meeting.Attendances;
import org.preau.meeting.ItemDraft;
import org.preau.meeting.MeetingId;
import org.preau.meeting.Meetings;
import org.preau.poll.AskedPoll;
import org.preau.poll.Ballots;
import org.preau.poll.Closings;
import org.preau.poll.EventFate;
import org.preau.poll.Links;
import org.preau.poll.OptionId;
import org.preau.poll.ParticipantId;
import org.preau.poll.Participants;
import org.preau.poll.PollDates;
import org.preau.poll.PollId;
import org.preau.poll.Polls;
import org.preau.poll.Retaining;
import org.preau.shared.Actor;
import org.preau.shared.Making;
import org.preau.shared.Ref;
import org.preau.shared.Refs;
import org.preau.shared.Seed;
import org.preau.shared.SpaceId;
import org.preau.shared.Title;
import org.springframework.beans.factory.annotation.Autowired;

/** S2 for polls, events and meetings. */
class StrangersToDatesTest extends SecretThings<StrangersToDatesTest.Things> {

    private static final Title TITLE = new Title("Essai");
    private static final Instant LATER = Instant.parse("2090-06-01T00:00:00Z");
    private static final When SUNDAY = When.wholeDay(LocalDate.of(2082, 12, 13));
    private static final EventDraft DRAFT = EventDraft.of(TITLE, AskedPoll.SATURDAY, AskedPoll.PARIS);

    @Autowired
    Polls polls;

    @Autowired
    PollDates dates;

    @Autowired
    Ballots ballots;

    @Autowired
    Participants participants;

    @Autowired
    Links links;

    @Autowired
    Closings closings;

    @Autowired
    Events events;

    @Autowired
    Meetings meetings;

    @Autowired
    AgendaItems items;

    @Autowired
    Attendances attendances;

    @Autowired
    Making making;

    @Autowired
    Refs refs;

    /** One thing of each kind. */
    record Things(
            SpaceId space,
            PollId poll,
            OptionId date,
            ParticipantId person,
            EventId event,
            MeetingId meeting,
            AgendaItemId item) {

        static Things none() {
            var id = UUID.randomUUID();
            return new Things(
                    new SpaceId(id),
                    new PollId(id),
                    new OptionId(id),
                    new ParticipantId(id),
                    new EventId(id),
                    new MeetingId(id),
                    new AgendaItemId(id));
        }
    }

    @Override
    Things none() {
        return Things.none();
    }

    @Override
    Things things() {
        var poll = polls.ask(story.nora, story.staff, AskedPoll.DRAFT.expecting(List.of(story.paul.id())));
        teller.pause();
        var shown = polls.snapshot(story.nora, poll);
        var event = events.create(story.nora, story.staff, DRAFT);
        teller.pause();
        var meeting = new MeetingId(making.make(story.nora, Ref.Kind.MEETING, seed(event, story.staff))
                .id());
        var item = items.add(story.nora, meeting, List.of(ItemDraft.of(TITLE))).getFirst();
        teller.pause();
        return new Things(
                story.staff,
                poll,
                shown.options().getFirst().id(),
                shown.participants().getFirst().id(),
                event,
                meeting,
                item);
    }

    private static Seed seed(EventId event, SpaceId space) {
        return new Seed(Ref.to(Ref.Kind.EVENT, event), space, "Essai", "", Locale.FRENCH);
    }

    @Test
    void a_link_of_another_poll_answers_nothing_of_this_one() {
        var open = links.holder(links.open(story.yann, polls.ask(story.yann, story.fair, AskedPoll.DRAFT)));
        unknown("a date of another poll", () -> ballots.answer(open, AskedPoll.yesTo(secret.date())));
    }

    @Test
    void nothing_of_it_is_previewed_or_found() {
        var pointed = List.of(
                Ref.to(Ref.Kind.POLL, secret.poll()),
                Ref.to(Ref.Kind.EVENT, secret.event()),
                Ref.to(Ref.Kind.MEETING, secret.meeting()));
        assertThat(refs.previews(story.nora, pointed)).hasSize(3);
        assertThat(refs.previews(story.anne, pointed)).isEmpty();
        assertThat(refs.previews(story.marc, pointed)).isEmpty();
        assertThat(events.among(story.anne, List.of(secret.event()))).isEmpty();
        assertThat(meetings.of(story.anne, List.of(secret.event()))).isEmpty();
    }

    @Override
    Map<String, Runnable> acts(Actor.Member who, Things of) {
        var acts = new LinkedHashMap<String, Runnable>();
        acts.putAll(actsOnPoll(who, of));
        acts.putAll(actsOfKeepers(who, of));
        acts.putAll(actsOnEvent(who, of));
        acts.putAll(actsOnMeeting(who, of));
        return acts;
    }

    private Map<String, Runnable> actsOnPoll(Actor.Member who, Things of) {
        var acts = new LinkedHashMap<String, Runnable>();
        acts.put("polls of a space", () -> polls.in(who, of.space()));
        acts.put("a poll's heading", () -> polls.heading(who, of.poll()));
        acts.put("a poll shown", () -> polls.snapshot(who, of.poll()));
        acts.put("a poll asked", () -> polls.ask(who, of.space(), AskedPoll.DRAFT));
        acts.put("an answer", () -> ballots.answer(who, of.poll(), AskedPoll.yesTo(of.date())));
        acts.put("its dates to choose from", () -> closings.choices(who, of.poll()));
        acts.put("a date added", () -> dates.add(who, of.poll(), SUNDAY));
        acts.put("a date struck", () -> dates.strike(who, of.date()));
        acts.put("a date restored", () -> dates.restore(who, of.date()));
        return acts;
    }

    private Map<String, Runnable> actsOfKeepers(Actor.Member who, Things of) {
        var acts = new LinkedHashMap<String, Runnable>();
        acts.put("who is expected", () -> participants.expect(who, of.poll(), List.of(story.nora.id())));
        acts.put("somebody struck", () -> participants.strike(who, of.person()));
        acts.put("somebody restored", () -> participants.restore(who, of.person()));
        acts.put("guests struck", () -> participants.strikeGuests(who, of.poll()));
        acts.put("how people are reached", () -> participants.reach(who, of.poll()));
        acts.put("the link for all", () -> links.open(who, of.poll()));
        acts.put("the link for all ended", () -> links.end(who, of.poll()));
        acts.put("a personal link", () -> links.open(who, of.person()));
        acts.put("a personal link ended", () -> links.end(who, of.person()));
        acts.put("links sent", () -> links.send(who, of.poll(), List.of()));
        acts.put("when links were sent", () -> links.sent(who, of.poll()));
        acts.put("a date retained", () -> closings.retain(who, of.poll(), new Retaining(of.date(), TITLE)));
        acts.put("what may become of its event", () -> closings.fates(who, of.poll()));
        acts.put("a poll reopened", () -> closings.reopen(who, of.poll(), LATER, EventFate.KEPT));
        acts.put("a poll closed", () -> closings.close(who, of.poll(), null));
        acts.put("a poll removed", () -> polls.remove(who, of.poll()));
        acts.put("a poll brought back", () -> polls.bringBack(who, of.poll()));
        return acts;
    }

    private Map<String, Runnable> actsOnEvent(Actor.Member who, Things of) {
        var acts = new LinkedHashMap<String, Runnable>();
        acts.put("events of a space", () -> events.in(who, of.space()));
        acts.put("an event shown", () -> events.show(who, of.event()));
        acts.put("an event's file", () -> events.calendar(who, of.event(), "bocage"));
        acts.put("an event made", () -> events.create(who, of.space(), DRAFT));
        acts.put("an event rewritten", () -> events.rewrite(who, of.event(), DRAFT, DRAFT));
        acts.put("an event cancelled", () -> events.cancel(who, of.event()));
        acts.put("an event restored", () -> events.restore(who, of.event()));
        acts.put("an event linked", () -> events.link(who, of.event(), Ref.to(Ref.Kind.POLL, of.poll())));
        acts.put("an event unlinked", () -> events.unlink(who, of.event(), Ref.to(Ref.Kind.POLL, of.poll())));
        return acts;
    }

    private Map<String, Runnable> actsOnMeeting(Actor.Member who, Things of) {
        var acts = new LinkedHashMap<String, Runnable>();
        acts.put("meetings of a space", () -> meetings.in(who, of.space()));
        acts.put("a meeting shown", () -> meetings.show(who, of.meeting()));
        acts.put("a meeting made", () -> making.make(who, Ref.Kind.MEETING, seed(of.event(), of.space())));
        acts.put("a point added", () -> items.add(who, of.meeting(), List.of(ItemDraft.of(TITLE))));
        acts.put("a point moved", () -> items.move(who, of.item(), null));
        acts.put("a point removed", () -> items.remove(who, of.item()));
        acts.put("a point brought back", () -> items.bringBack(who, of.item()));
        acts.put("whether one comes", () -> attendances.say(who, of.meeting(), true));
        acts.put("whether somebody comes", () -> attendances.note(who, of.meeting(), story.paul.id(), true));
        return acts;
    }
}
