/** From what a person typed to what a browser may show: one parser, one sanitizer, for every text of the house. */
@NullMarked
package org.preau.shared.text;

import org.jspecify.annotations.NullMarked;
