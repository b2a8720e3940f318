package org.preau.member.ui;

import org.preau.shared.MemberId;
import org.preau.shared.SpaceId;

/** Where the screens about people and spaces open, below an association's address: what others link to. */
public final class MemberNavigation {

    private MemberNavigation() {}

    public static String members() {
        return "members";
    }

    /** One of them, whose profile opens to whoever may describe them: to themselves for one. */
    public static String profile(MemberId member) {
        return members() + "/" + member;
    }

    public static String groups() {
        return "groups";
    }

    public static String invitations() {
        return "invitations";
    }

    public static String settings() {
        return "settings";
    }

    public static String journal() {
        return "journal";
    }

    /** Every space that one may know of, and the way to begin one. */
    public static String spaces() {
        return "spaces";
    }

    public static String seats(SpaceId space) {
        return "s/" + space + "/members";
    }

    /** What one deleted there. */
    public static String bin(SpaceId space) {
        return "s/" + space + "/bin";
    }

    public static String settings(SpaceId space) {
        return "s/" + space + "/settings";
    }
}
