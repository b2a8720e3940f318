package org.preau;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.preau.shared.Happening;

/**
 * Says that this test shows what becomes of these happenings: a screen that was open equals one opened afresh,
 * or, for what no screen shows, the history tells it. A happening without a witness fails the build.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Witness {

    Class<? extends Happening>[] value();
}
