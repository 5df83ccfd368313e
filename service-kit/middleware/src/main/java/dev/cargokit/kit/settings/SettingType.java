package dev.cargokit.kit.settings;

import java.time.Duration;
import java.util.function.Function;
import java.util.regex.Pattern;

/// The values that a setting accepts.
///
/// @param expected in words, as it stands in the line that refuses another value
/// @param reader makes the value of its text, or throws an `IllegalArgumentException`
public record SettingType<T>(String expected, Function<String, T> reader) {

    private static final Pattern DURATION = Pattern.compile("(\\d{1,9})(ms|s|m|h)");

    /// A number such as `0.5`.
    public static SettingType<Double> number(double minimum, double maximum) {
        return new SettingType<>("a number from %s to %s".formatted(plain(minimum), plain(maximum)), text -> {
            double value = Double.parseDouble(text);
            return require(value >= minimum && value <= maximum, value);
        });
    }

    public static SettingType<Integer> wholeNumber(int minimum, int maximum) {
        return new SettingType<>("a whole number from %d to %d".formatted(minimum, maximum), text -> {
            int value = Integer.parseInt(text);
            return require(value >= minimum && value <= maximum, value);
        });
    }

    /// A length of time such as `250ms`, `2s`, `5m` or `1h`.
    public static SettingType<Duration> duration(Duration maximum) {
        return new SettingType<>("a duration such as 250ms or 2s, at most %ds".formatted(maximum.toSeconds()), text -> {
            var matcher = DURATION.matcher(text);
            require(matcher.matches(), text);
            long amount = Long.parseLong(matcher.group(1));
            var value = switch (matcher.group(2)) {
                case "ms" -> Duration.ofMillis(amount);
                case "s" -> Duration.ofSeconds(amount);
                case "m" -> Duration.ofMinutes(amount);
                default -> Duration.ofHours(amount);
            };
            return require(value.compareTo(maximum) <= 0, value);
        });
    }

    /// `true` or `false`.
    public static SettingType<Boolean> toggle() {
        return new SettingType<>("true or false", text -> {
            require(text.equals("true") || text.equals("false"), text);
            return text.equals("true");
        });
    }

    public static SettingType<String> text() {
        return new SettingType<>("a text", Function.identity());
    }

    boolean accepts(String text) {
        try {
            reader.apply(text);
            return true;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static <V> V require(boolean holds, V value) {
        if (!holds) {
            throw new IllegalArgumentException();
        }
        return value;
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }
}
