package dev.cargokit.add.client;

/// Describes a failure in a few words; some exceptions of the JDK have no message.
final class FailureReason {

    private FailureReason() {}

    static String of(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause.getMessage() != null && cause.getCause() == null) {
                return cause.getMessage();
            }
        }
        return switch (failure) {
            case java.net.ConnectException _ -> "connection refused";
            default -> failure.getClass().getSimpleName();
        };
    }
}
