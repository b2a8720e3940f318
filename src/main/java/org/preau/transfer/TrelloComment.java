package org.preau.transfer;

/** Where a comment stands in the file, and the identity of who wrote it. */
record TrelloComment(String author, Slice slice) {}
