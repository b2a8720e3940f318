package org.preau.discussion;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.preau.member.AudienceId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ChannelRepository extends Repository<Channel, ChannelId> {

    Channel save(Channel channel);

    @Query("SELECT c FROM Channel c WHERE c.id = :channel AND c.audienceId IN :seen")
    Optional<Channel> findAmong(Collection<AudienceId> seen, ChannelId channel);

    @Query("SELECT c FROM Channel c WHERE c.audienceId IN :seen ORDER BY c.orderRank, c.id")
    List<Channel> among(Collection<AudienceId> seen);
}
