/** The screens about people and spaces, and the head that every screen of a space begins with. */
@NullMarked
@NamedInterface("ui")
package org.preau.member.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
