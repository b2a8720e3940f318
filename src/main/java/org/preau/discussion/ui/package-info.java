/** The screens of threads: their list, one thread, and the element that shows its messages. */
@NullMarked
@NamedInterface("ui")
package org.preau.discussion.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
