/** The plain page by which people answer a poll without signing in: works without JavaScript, on any device. */
@NullMarked
package org.preau.poll.web;

import org.jspecify.annotations.NullMarked;
