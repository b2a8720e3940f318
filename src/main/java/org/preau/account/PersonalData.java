package org.preau.account;

import java.util.Map;
import org.preau.shared.AccountId;

/** Implemented by each room that keeps something about a person: its part of « Télécharger mes données ». */
public interface PersonalData {

    /** The part's name in the file. */
    String part();

    /** Plain values, lists and maps, to be written as JSON. */
    Map<String, ?> of(AccountId account);
}
