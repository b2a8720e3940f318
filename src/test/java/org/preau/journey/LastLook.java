package org.preau.journey;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** When a journey fails, what everybody saw is kept as pictures in {@code target/journey-failed}. */
final class LastLook implements TestExecutionExceptionHandler {

    @Override
    public void handleTestExecutionException(ExtensionContext test, Throwable failure) throws Throwable {
        Visitor.photographAll(
                Path.of("target/journey-failed", test.getRequiredTestMethod().getName()));
        throw failure;
    }
}
