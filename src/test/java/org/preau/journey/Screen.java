package org.preau.journey;

/**
 * A screen, and how one comes to it.
 *
 * @param name what it is called where a look at it is told
 * @param way from wherever one is
 */
record Screen(String name, Runnable way) {}
