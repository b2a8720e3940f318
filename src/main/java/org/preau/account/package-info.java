/**
 * How a person enters: credentials, sign-in, sessions, second factor, preferences, and the journal of all that.
 * It knows accounts, not associations: rooms above tell who must have a second factor ({@link org.preau.account.SecondFactorDuty}),
 * who lives in the demo ({@link org.preau.account.DemoPeople}), how somebody is called where they belong
 * ({@link org.preau.account.CalledNames}) and how the first association begins ({@link org.preau.account.FirstAssociation}). Its pages, under {@code /p/}, are plain HTML in {@code web}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package org.preau.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
