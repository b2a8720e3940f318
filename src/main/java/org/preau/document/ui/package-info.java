/** The screens of documents: their list, and one opened. */
@NullMarked
package org.preau.document.ui;

import org.jspecify.annotations.NullMarked;
