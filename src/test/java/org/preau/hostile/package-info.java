/** What the house must bear: crowds, races and bad input. The short runs are in {@code bin/test}, the long ones in {@code bin/test soak}. */
package org.preau.hostile;
