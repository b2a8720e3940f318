package org.preau.account;

/**
 * What a browser sends back after asking the device.
 *
 * @param challenge what the device had to sign; it serves once
 * @param json the answer, as WebAuthn writes it
 */
public record PasskeyAnswer(Secret challenge, String json) {}
