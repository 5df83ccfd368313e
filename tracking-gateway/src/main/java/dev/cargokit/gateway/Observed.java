package dev.cargokit.gateway;

import io.vertx.core.Vertx;

/// Names a forwarded request for metrics and spans.
final class Observed {

    /// Where Quarkus' REST layer leaves the template of the path, and metrics and spans look for it.
    private static final String TEMPLATE = "UrlPathTemplate";

    private Observed() {}

    /// Counts the present request under its route: raw paths would make a time series of each cargo.
    static void underRoute(String path) {
        Vertx.currentContext().putLocal(TEMPLATE, path);
    }
}
