package org.preau.account.web;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/** The last word of the server itself, for a request so malformed that it reaches no page of ours: no page of Tomcat's either. */
public class PlainReports extends ErrorReportValve {

    private static final String PAGE = """
            <!doctype html><html lang="fr"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
            <title>Préau</title><link rel="stylesheet" href="/p/plain.css"><main><h1>Pas possible</h1>
            <p>Préau n’a pas pu répondre à cette demande. Ce qui était enregistré le reste.</p>
            <p lang="en">Préau could not answer this request. What was saved stays saved.</p>
            <p><a href="/">Préau</a></p></main></html>
            """;

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            response.setContentType("text/html");
            response.setCharacterEncoding("UTF-8");
            var writer = response.getReporter();
            if (writer != null) {
                writer.write(PAGE);
                response.finishResponse();
            }
        } catch (IOException | IllegalStateException gone) {
            container.getLogger().debug("Nobody is there to read that it failed", gone);
        }
    }
}
