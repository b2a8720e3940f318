/** Measures the built application from outside, under the flags that {@code bin/run} ships, and prints one line a figure. */
package org.preau.bench;
