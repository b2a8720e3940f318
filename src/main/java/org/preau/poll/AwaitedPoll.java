package org.preau.poll;

import java.util.List;

/**
 * An open poll that counts on the reader's answer.
 *
 * @param options its dates that are to come, in order
 * @param before what the reader's answers begin from
 */
public record AwaitedPoll(PollHead poll, List<OptionFace> options, int answered, int all, int before) {}
