/** The house run for one command of the console, {@code bin/try} or {@code bin/admin}: no page is served and no job runs. */
@NullMarked
package org.preau.shared.command;

import org.jspecify.annotations.NullMarked;
