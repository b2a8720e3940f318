package org.preau.transfer.archive;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Every table of the schema: those that leave, parents first, and those that never do, with the reason. A test fails when one is in neither.
 */
final class Tables {

    static final String ASSOCIATION = "association";

    static final List<Table> LEAVING = List.of(
            Table.of("", "id", ASSOCIATION, "id").without("demo"),
            Table.of(ASSOCIATION, "association_id", "member", "id").without("account_id"),
            Table.of("member", "member_id", "member_address", "place"),
            Table.of(ASSOCIATION, "association_id", "member_group", "id"),
            Table.of("member_group", "group_id", "group_membership", "member_id"),
            Table.of(ASSOCIATION, "association_id", "association_journal", "id"),
            Table.of(ASSOCIATION, "association_id", "space", "id"),
            Table.of("space", "space_id", "seat", "member_id"),
            Table.of("space", "space_id", "group_seat", "group_id"),
            Table.of("space", "space_id", "seat_request", "member_id"),
            Table.of("space", "space_id", "audience", "id"),
            Table.of("audience", "audience_id", "audience_seat", "seat_id"),
            Table.of("space", "space_id", "activity", "id"),
            Table.of("space", "space_id", "import_source", "origin", "external_id"),
            Table.of("space", "space_id", "bin", "ref_id"),
            Table.of("audience", "audience_id", "channel", "id"),
            Table.of("space", "space_id", "thread", "id"),
            Table.of("thread", "thread_id", "message", "seq"),
            Table.of("message", "message_id", "mention", "member_id"),
            Table.of("space", "space_id", "board", "id"),
            Table.of("board", "board_id", "lane", "order_rank", "id"),
            Table.of("board", "board_id", "label", "id"),
            Table.of("board", "board_id", "card", "id"),
            Table.of("card", "card_id", "card_label", "label_id"),
            Table.of("card", "card_id", "card_member", "member_id"),
            Table.of("card", "card_id", "checklist", "order_rank", "id"),
            Table.of("checklist", "checklist_id", "check_item", "order_rank", "id"),
            Table.of("space", "space_id", "document", "id"),
            Table.of("document", "document_id", "document_edit", "seq").byFew(8),
            Table.of("document", "document_id", "document_checkpoint", "seq").byFew(1),
            Table.of("document", "document_id", "document_client", "client"),
            Table.of("document", "document_id", "document_version", "id"),
            Table.of("space", "space_id", "event", "id"),
            Table.of("event", "event_id", "event_ref", "ref_id"),
            Table.of("space", "space_id", "meeting", "id"),
            Table.of("meeting", "meeting_id", "agenda_item", "id"),
            Table.of("meeting", "meeting_id", "attendance", "member_id"),
            Table.of("space", "space_id", "poll", "id"),
            Table.of("poll", "poll_id", "poll_option", "number"),
            Table.of("poll", "poll_id", "poll_participant", "id"),
            Table.of("poll_participant", "participant_id", "poll_answer", "option_id"),
            Table.of("message", "from_id", "origin", "made_kind", "from_part")
                    .orOf("thread", "board", "card", "document", "event", "meeting", "poll"));

    private static final String ACCOUNT = "people sign in to an instance, and may belong to several associations";
    private static final String SECRET = "it opens something, or nearly";

    /** The tables that never leave, and why. */
    static final Map<String, String> LEFT = Map.ofEntries(
            Map.entry("account", ACCOUNT),
            Map.entry("account_address", ACCOUNT),
            Map.entry("journal", ACCOUNT),
            Map.entry("browser_session", SECRET),
            Map.entry("mail_code", SECRET),
            Map.entry("guess", SECRET),
            Map.entry("passkey", SECRET),
            Map.entry("second_factor", SECRET),
            Map.entry("recovery_code", SECRET),
            Map.entry("invitation", SECRET),
            Map.entry("poll_link", SECRET),
            Map.entry("outgoing_mail", "letters hold links, and those of all associations lie together"),
            Map.entry("read_mark", "how far somebody has read is told to nobody"),
            Map.entry("restoration", "it tells of the instance"),
            Map.entry("flyway_schema_history", "it tells of the instance"));

    private Tables() {}

    static Table named(String name) {
        return find(table -> table.name().equals(name)).orElseThrow();
    }

    static Optional<Table> at(String entry) {
        return find(table -> table.entry().equals(entry));
    }

    private static Optional<Table> find(Predicate<Table> wanted) {
        return LEAVING.stream().filter(wanted).findFirst();
    }
}
