/** An association leaves in one archive, and comes into another instance: what is there, what is not, and what is refused. */
package org.preau.transfer.archive;
