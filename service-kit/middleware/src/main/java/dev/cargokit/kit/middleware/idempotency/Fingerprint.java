package dev.cargokit.kit.middleware.idempotency;

import dev.cargokit.kit.middleware.IdempotencyKey;
import dev.cargokit.kit.middleware.Precondition;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A SHA-256 hash of a method and its arguments, by their texts: arguments are values, such as records and
/// strings. Keys and preconditions do not count.
final class Fingerprint {

    private Fingerprint() {}

    static String of(Method method, Object[] arguments) {
        var request = new StringBuilder();
        append(request, method.getDeclaringClass().getSimpleName() + "." + method.getName());
        var parameters = method.getParameters();
        for (int i = 0; i < parameters.length; i++) {
            if (!parameters[i].isAnnotationPresent(IdempotencyKey.class)
                    && !parameters[i].isAnnotationPresent(Precondition.class)) {
                append(request, String.valueOf(arguments[i]));
            }
        }
        return HexFormat.of().formatHex(sha256().digest(request.toString().getBytes(StandardCharsets.UTF_8)));
    }

    /// With its length, so that no two lists of texts make the same request.
    private static void append(StringBuilder request, String text) {
        request.append(text.length()).append(':').append(text);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
