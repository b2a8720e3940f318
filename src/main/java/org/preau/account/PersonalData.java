package org.preau.account;

import java.util.Map;
import java.util.function.Supplier;
import org.preau.shared.AccountId;

/** Implemented by each room that keeps something about a person: its part of « Télécharger mes données ». */
public interface PersonalData {

    /** The part's name in the file. */
    String part();

    /**
     * What the part holds, by name. Each piece is asked for when it is written, and is in memory only then: plain values, lists and
     * maps, to be written as JSON, or what is itself read while it is written.
     */
    Map<String, Supplier<?>> of(AccountId account);
}
