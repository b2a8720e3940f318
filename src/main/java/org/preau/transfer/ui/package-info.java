/** The dialog that brings a Trello board in: file, preview, progress, report. */
@NullMarked
package org.preau.transfer.ui;

import org.jspecify.annotations.NullMarked;
