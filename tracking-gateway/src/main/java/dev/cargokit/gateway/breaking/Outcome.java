package dev.cargokit.gateway.breaking;

/// What one attempt says about the instance it went to.
public enum Outcome {
    /// The instance is healthy: it responded, be it with 4xx, which is the client's error, or with a
    /// problem of status 503 or 504, which reports load or the failure of a dependency.
    SUCCESS,

    /// The response says that the instance is unhealthy, or the connection broke.
    FAILURE,

    /// The instance accepted the request and did not respond in time.
    TIMEOUT,

    /// The instance does not accept connections.
    CONNECT_FAILURE,

    /// Nothing: the attempt was cancelled, and not because of the instance.
    CANCELLED;

    private static final String PROBLEM = "application/problem+json";

    /// The outcome of an attempt whose response began.
    ///
    /// @param contentType may be null
    public static Outcome of(int status, String contentType) {
        return switch (status) {
            case 503, 504 -> PROBLEM.equals(contentType) ? SUCCESS : FAILURE;
            case 501 -> SUCCESS;
            default -> status >= 500 ? FAILURE : SUCCESS;
        };
    }
}
