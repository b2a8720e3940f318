package org.preau.member;

/**
 * Whom a letter is for.
 *
 * @param name empty when nobody wrote it
 */
public record Addressee(String name, MailAddress mail) {}
