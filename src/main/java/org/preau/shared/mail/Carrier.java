package org.preau.shared.mail;

/** Takes a letter where it goes. */
interface Carrier {

    /** @throws org.springframework.mail.MailException when it must be tried again */
    void carry(Parcel parcel);
}
