package org.preau.shared.database;

/** The application cannot start as it is set up; the message is a sentence for whoever runs it, the remedy says what to do. */
public class StartRefused extends RuntimeException {

    private final String remedy;

    public StartRefused(String sentence, String remedy) {
        super(sentence);
        this.remedy = remedy;
    }

    StartRefused(String sentence, String remedy, Throwable cause) {
        super(sentence, cause);
        this.remedy = remedy;
    }

    public String remedy() {
        return remedy;
    }
}
