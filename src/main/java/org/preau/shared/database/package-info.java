/**
 * Where the data lives: an external MariaDB when {@code preau.database.url} is set, otherwise a MariaDB of our own,
 * a child process started, watched, restarted and stopped by the application. See decision 0003.
 */
@NullMarked
package org.preau.shared.database;

import org.jspecify.annotations.NullMarked;
