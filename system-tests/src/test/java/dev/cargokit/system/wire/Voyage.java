package dev.cargokit.system.wire;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collector;

/// Voyages of our own, written as `SESTO DEHAM 2040-01-02 2040-01-03, DEHAM NLRTM 2040-01-04 2040-01-05`: the places
/// of each movement, and the days of its departure and arrival.
final class Voyage {

    private Voyage() {}

    /// A number that nobody else has.
    static String number(String prefix) {
        return prefix + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
    }

    /// The voyage as routing takes it.
    static String of(String number, String movements) {
        var carried = Arrays.stream(movements.split(", "))
                .map(movement -> movement.split(" "))
                .map(words -> object(words, "from", "to", "departure", "arrival"))
                .collect(list());
        return "{\"voyage_number\":\"" + number + "\",\"movements\":" + carried + "}";
    }

    private static String object(String[] words, String... members) {
        var object = new StringBuilder();
        for (int i = 0; i < members.length; i++) {
            var value = i < 2 ? words[i] : words[i] + "T00:00:00Z";
            object.append(i == 0 ? "" : ",").append("\"%s\":\"%s\"".formatted(members[i], value));
        }
        return "{" + object + "}";
    }

    private static Collector<CharSequence, ?, String> list() {
        return joining(",", "[", "]");
    }
}
