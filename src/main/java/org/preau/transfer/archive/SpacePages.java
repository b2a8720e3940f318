package org.preau.transfer.archive;

/** One kind of things of a space, written so that people can read them; each kind is a bean of this type. */
interface SpacePages {

    void write(Folder folder);
}
