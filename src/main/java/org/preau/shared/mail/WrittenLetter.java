package org.preau.shared.mail;

/** A letter in words, ready to leave: the same text plain and as a page. */
record WrittenLetter(String to, String subject, String text, String html) {}
