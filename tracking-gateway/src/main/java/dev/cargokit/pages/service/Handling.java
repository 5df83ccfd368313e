package dev.cargokit.pages.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/// Handling, told on behalf of somebody in front of a page. Every method throws [ServiceFailure].
@ApplicationScoped
public class Handling {

    private static final String NAME = "Handling";

    private final HandlingApi api;

    Handling(@RestClient HandlingApi api) {
        this.api = api;
    }

    public void report(Incident incident) {
        Asked.to(NAME, () -> api.report(incident));
    }

    /// @param format the media type of the lines
    public BatchResult report(InputStream lines, String format) {
        return Asked.of(NAME, () -> api.report(lines, format));
    }
}
