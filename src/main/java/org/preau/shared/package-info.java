/**
 * What every room stands on: typed ids, ranks, refusals, references, the clock, safe text.
 * It knows nothing of associations or spaces beyond their ids, and imports no other module.
 */
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package org.preau.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
