package dev.cargokit.kit.middleware.logging;

import dev.cargokit.kit.log.LogText;
import dev.cargokit.kit.middleware.Logged;
import dev.cargokit.kit.middleware.Secret;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What is the same in every line about one method, and how the rest is shown.
final class LoggedMethod {

    private static final int LONGEST_SEARCHED = 2_000;

    private final Logged logged;
    private final String name;
    private final String[] parameters;
    private final boolean[] secret;
    private final boolean secretOutput;

    LoggedMethod(Logged logged, Method method) {
        this.logged = logged;
        this.name = logged.value().isEmpty() ? method.getName() : logged.value();
        this.parameters =
                Arrays.stream(method.getParameters()).map(Parameter::getName).toArray(String[]::new);
        this.secret = new boolean[parameters.length];
        for (int i = 0; i < parameters.length; i++) {
            secret[i] = method.getParameters()[i].isAnnotationPresent(Secret.class) || Mask.isSecret(parameters[i]);
        }
        this.secretOutput = method.isAnnotationPresent(Secret.class);
    }

    void write(StringBuilder line, LineFormat format, InvocationContext call, Object output, Throwable failure) {
        format.addWord(line, "method", name);
        writeInput(line, format, call.getParameters());
        format.add(line, logged.output(), secretOutput ? Mask.HIDDEN : shown(output));
        format.add(line, "err", failure == null ? "null" : shown(reason(failure)));
    }

    private void writeInput(StringBuilder line, LineFormat format, Object[] arguments) {
        if (logged.byName()) {
            for (int i = 0; i < arguments.length; i++) {
                format.add(line, parameters[i], secret[i] ? Mask.HIDDEN : shown(arguments[i]));
            }
        } else if (arguments.length == 1) {
            format.add(line, "input", secret[0] ? Mask.HIDDEN : shown(arguments[0]));
        } else {
            format.add(
                    line,
                    "input",
                    shown(IntStream.range(0, arguments.length)
                            .mapToObj(i -> secret[i] ? "***" : bounded(String.valueOf(arguments[i])))
                            .collect(Collectors.joining(", "))));
        }
    }

    private static String reason(Throwable failure) {
        return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
    }

    private static String shown(Object value) {
        return switch (value) {
            case null -> "null";
            case Byte _, Short _, Integer _, Long _, Boolean _ -> value.toString();
            case Double number when Double.isFinite(number) -> number.toString();
            default -> LogText.quoted(Mask.secretsIn(bounded(String.valueOf(value))));
        };
    }

    /// Secrets are looked for before a text is cut to its final length.
    private static String bounded(String text) {
        return text.length() <= LONGEST_SEARCHED ? text : text.substring(0, LONGEST_SEARCHED);
    }
}
