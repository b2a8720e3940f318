package org.preau.agenda;

/** An event as a file that calendars read (RFC 5545), and what it is called where somebody keeps it. */
public record EventFile(String name, String text) {}
