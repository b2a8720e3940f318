package org.preau.shared;

/** A text that a person wrote, in Markdown: 1 to 20,000 characters, kept as typed; shown only through {@code SafeText}. */
public record Markdown(String value) {

    private static final int MAX = 20_000;

    public Markdown {
        value = value.strip();
        if (value.isEmpty() || value.length() > MAX) {
            throw new Refusal(SharedReason.TEXT_LENGTH, MAX);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
