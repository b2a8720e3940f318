package org.preau.account;

/** Where a sign-in comes from: told to the person in « Mes sessions », so that they recognise it or not. */
public record Origin(Browser browser, Network network) {}
