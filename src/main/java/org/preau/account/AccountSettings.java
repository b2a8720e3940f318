package org.preau.account;

import java.time.ZoneId;

/** What a person chooses about how the house speaks to them. */
public record AccountSettings(AccountName name, Language language, ZoneId zone, Theme theme) {}
