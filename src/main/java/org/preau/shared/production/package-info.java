/** What profile {@code production} refuses to start with, and says so: demo data, easy secrets, a database that may lose commits. */
@NullMarked
package org.preau.shared.production;

import org.jspecify.annotations.NullMarked;
