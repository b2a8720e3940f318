package org.preau.discussion;

import org.preau.shared.Markdown;
import org.preau.shared.Title;

/** How a thread begins: its title, and the first message under its client-made id. */
public record Opening(Title title, ClientId clientId, Markdown text) {}
