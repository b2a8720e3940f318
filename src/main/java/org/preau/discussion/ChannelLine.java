package org.preau.discussion;

/**
 * A channel as it is listed.
 *
 * @param name empty for the channels of every space, whose names are translations of their kind
 */
public record ChannelLine(ChannelId id, ChannelKind kind, String name) {}
