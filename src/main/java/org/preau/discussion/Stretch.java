package org.preau.discussion;

/** Which part of a thread to read: {@value #SIZE} messages at most. */
public sealed interface Stretch {

    int SIZE = 40;

    /** The place of the first message wanted, when the thread goes up to {@code last}. */
    int from(int last);

    /** The newest messages. */
    record Newest() implements Stretch {

        @Override
        public int from(int last) {
            return last - SIZE + 1;
        }
    }

    /** Those just before a place. */
    record Before(int seq) implements Stretch {

        @Override
        public int from(int last) {
            return Math.min(seq, last + 1) - SIZE;
        }
    }

    /** Those just after a place. */
    record After(int seq) implements Stretch {

        @Override
        public int from(int last) {
            return seq + 1;
        }
    }

    /** Those around a place, such as the first one not read: a third of them come before it. */
    record Around(int seq) implements Stretch {

        @Override
        public int from(int last) {
            return Math.min(seq - SIZE / 3, last - SIZE + 1);
        }
    }
}
