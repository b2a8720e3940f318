package org.preau.discussion;

import org.preau.member.Access;
import org.preau.member.SpaceEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Gives every new space its channels, in the transaction that creates it. */
@Component
class FirstChannels {

    private final ChannelRepository channels;
    private final Access access;

    FirstChannels(ChannelRepository channels, Access access) {
        this.channels = channels;
        this.access = access;
    }

    @EventListener
    void on(SpaceEvent.SpaceCreated created) {
        var everyone = access.everyoneIn(created.space());
        for (var kind : ChannelKind.values()) {
            channels.save(new Channel(everyone, kind));
        }
    }
}
