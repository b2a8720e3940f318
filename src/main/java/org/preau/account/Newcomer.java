package org.preau.account;

/** Somebody who shows a pass: what they are called, and the address that is theirs once they proved it. */
public record Newcomer(AccountName name, SignInAddress mail, Language language) {}
