/**
 * The read side of Yjs's v1 format, and a small writer. It knows nothing of people, rights or databases: bytes go in, and a document
 * comes out that is the same in every editor. {@link org.preau.document.crdt.Replica} is where to begin.
 */
@NullMarked
package org.preau.document.crdt;

import org.jspecify.annotations.NullMarked;
