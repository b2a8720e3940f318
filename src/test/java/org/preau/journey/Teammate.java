package org.preau.journey;

/** Somebody who plans and talks with others in a space, whatever their hands do it with. */
interface Teammate extends AutoCloseable {

    Visitor visitor();

    /** Comes to the space of this name, from anywhere. */
    void enter(String space);

    /** To one of its tools. */
    void use(String tool);

    /** The board of another tool is looked at, taken and opened. */
    void bring(String export);

    /** @return the address of the card, as the browser shows it while it is open */
    String assign(String card, String person);

    void begin(String thread, String text);

    /** Opens a thread of the space, from anywhere in it. */
    void read(String thread);

    /** Into the field of the open thread, after what stands there. */
    void type(String words);

    void send();

    /** From the open thread to a card that a message points at, which is looked at and closed again over its board. */
    void follow(String card);

    void move(String card, String lane);

    void add(String lane, String card);

    default void say(String words) {
        type(words);
        send();
    }

    /** The thread that is open. */
    default Talk talk() {
        return new Talk(visitor());
    }

    default Wall wall() {
        return new Wall(visitor());
    }

    @Override
    default void close() {
        visitor().close();
    }
}
