package org.preau.discussion;

import org.preau.shared.Markdown;
import org.preau.shared.MemberId;

/** What somebody wants to say: who, under which client-made name, and the text. */
record Said(MemberId author, ClientId clientId, Markdown text) {}
