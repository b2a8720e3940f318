package org.preau.shared.mail;

import java.util.UUID;

/**
 * A letter on its way.
 *
 * @param id the same at each try: whoever receives it twice can tell that it is one
 */
record Parcel(UUID id, WrittenLetter letter) {

    String to() {
        return letter.to();
    }
}
