package org.preau.document.crdt;

/** Elements of one client that were deleted. */
record Range(long client, long clock, long length) {

    Range {
        if (clock > WireReader.MOST - length) {
            throw new BadUpdate("A deletion of no possible length");
        }
    }

    long end() {
        return clock + length;
    }

    static Range of(Struct struct) {
        return new Range(struct.client, struct.clock(), struct.length());
    }
}
