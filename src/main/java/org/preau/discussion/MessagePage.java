package org.preau.discussion;

import java.util.List;

/**
 * A stretch of a thread, in its order.
 *
 * @param start whether nothing comes earlier
 * @param end whether nothing comes later
 * @param last the place of the newest message of the thread
 */
public record MessagePage(List<MessageView> messages, boolean start, boolean end, int last) {}
