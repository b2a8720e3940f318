package org.preau.poll;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OptionRepository extends Repository<Option, OptionId> {

    Option save(Option option);

    @Query(
            "SELECT o FROM Option o WHERE o.pollId = :poll AND o.struck = FALSE ORDER BY o.onDay, o.atTime, o.minutes, o.id")
    List<Option> of(PollId poll);

    @Query(
            "SELECT o FROM Option o WHERE o.pollId IN :polls AND o.struck = FALSE ORDER BY o.onDay, o.atTime, o.minutes, o.id")
    List<Option> ofAll(Collection<PollId> polls);

    @Query("SELECT o FROM Option o WHERE o.pollId = :poll AND o.id = :option")
    Optional<Option> find(PollId poll, OptionId option);

    @Query(nativeQuery = true, value = "SELECT o.poll_id FROM poll_option o WHERE o.id = :option")
    Optional<UUID> pollOf(OptionId option);

    @Query("SELECT o FROM Option o WHERE o.id IN :options AND o.struck = FALSE")
    List<Option> read(Collection<OptionId> options);

    @Modifying
    @Query("DELETE FROM Option o WHERE o.pollId IN :polls")
    void forget(Collection<PollId> polls);
}
