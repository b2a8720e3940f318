/** The screens of threads: their list, one thread, and the element that shows its messages. */
@NullMarked
package org.preau.discussion.ui;

import org.jspecify.annotations.NullMarked;
