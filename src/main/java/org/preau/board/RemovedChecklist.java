package org.preau.board;

import java.util.List;
import org.preau.shared.Rank;
import org.preau.shared.Title;

/** A checklist that was removed from its card, as it was: what it takes to bring it back with its items. */
public record RemovedChecklist(CardId card, ChecklistId id, Title title, Rank rank, List<StruckItem> items) {}
