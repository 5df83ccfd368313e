package dev.cargokit.add.client;

/// Why there was no answer, in few words; some exceptions of the JDK have none of their own.
final class Reason {

    private Reason() {}

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
