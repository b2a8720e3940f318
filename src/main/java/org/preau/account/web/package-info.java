/** The pages of this room, the rules of who may reach what, and the headers of every answer. */
@NullMarked
package org.preau.account.web;

import org.jspecify.annotations.NullMarked;
