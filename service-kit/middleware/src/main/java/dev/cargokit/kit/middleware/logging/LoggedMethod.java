package dev.cargokit.kit.middleware.logging;

import dev.cargokit.kit.log.LogSanitizer;
import dev.cargokit.kit.middleware.Logged;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Formats the calls of one method.
final class LoggedMethod {

    private static final int MAXIMUM_SEARCHED = 2_000;

    private final Logged logged;
    private final String name;
    private final String[] parameters;
    private final boolean[] secret;

    LoggedMethod(Logged logged, Method method) {
        this.logged = logged;
        this.name = logged.value().isEmpty() ? method.getName() : logged.value();
        this.parameters =
                Arrays.stream(method.getParameters()).map(Parameter::getName).toArray(String[]::new);
        this.secret = new boolean[parameters.length];
        for (int i = 0; i < parameters.length; i++) {
            secret[i] = Mask.isSecret(parameters[i]);
        }
    }

    void write(StringBuilder line, InvocationContext call, Object output, Throwable failure) {
        line.append("method=").append(name);
        writeInput(line, call.getParameters());
        add(line, logged.output(), shown(output));
        add(line, "err", failure == null ? "null" : shown(reason(failure)));
    }

    private void writeInput(StringBuilder line, Object[] arguments) {
        if (logged.byName()) {
            for (int i = 0; i < arguments.length; i++) {
                add(line, parameters[i], secret[i] ? Mask.HIDDEN : shown(arguments[i]));
            }
        } else if (arguments.length == 1) {
            add(line, "input", secret[0] ? Mask.HIDDEN : shown(arguments[0]));
        } else {
            add(
                    line,
                    "input",
                    shown(IntStream.range(0, arguments.length)
                            .mapToObj(i -> secret[i] ? "***" : bounded(String.valueOf(arguments[i])))
                            .collect(Collectors.joining(", "))));
        }
    }

    /// @param value a number, `true`, `false`, `null` or a text in quotes
    private static void add(StringBuilder line, String key, String value) {
        line.append(' ').append(key).append('=').append(value);
    }

    private static String reason(Throwable failure) {
        return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
    }

    private static String shown(Object value) {
        return switch (value) {
            case null -> "null";
            case Byte _, Short _, Integer _, Long _, Boolean _ -> value.toString();
            case Double number when Double.isFinite(number) -> number.toString();
            default -> LogSanitizer.quoted(Mask.secretsIn(bounded(String.valueOf(value))));
        };
    }

    /// Secrets are masked before a text is cut to its final length.
    private static String bounded(String text) {
        return text.length() <= MAXIMUM_SEARCHED ? text : text.substring(0, MAXIMUM_SEARCHED);
    }
}
