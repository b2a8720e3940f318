package org.preau.account.web;

import org.preau.account.AccountReason;
import org.preau.account.PasskeyAnswer;
import org.preau.account.PasskeyQuestion;
import org.preau.account.Secret;
import org.preau.shared.Refusal;

/** What a page asked the device of its reader; only the last question of a browser may be answered, once. */
final class Question {

    private static final String ASKED = Question.class.getName();

    private Question() {}

    /** The question as the page carries it. */
    static String ask(Visit visit, PasskeyQuestion question) {
        visit.request().getSession().setAttribute(ASKED, question.challenge().value());
        return question.json();
    }

    /** The answer beside what was asked; refused when nothing was. */
    static PasskeyAnswer answered(Visit visit, String answer) {
        var session = visit.request().getSession();
        if (!(session.getAttribute(ASKED) instanceof String challenge)) {
            throw new Refusal(AccountReason.PASSKEY_WRONG);
        }
        session.removeAttribute(ASKED);
        return new PasskeyAnswer(new Secret(challenge), answer);
    }
}
