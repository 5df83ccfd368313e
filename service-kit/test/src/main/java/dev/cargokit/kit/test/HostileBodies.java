package dev.cargokit.kit.test;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

/// Bodies made from a valid JSON object that no client should send.
final class HostileBodies {

    private static final Pattern VALUE = Pattern.compile("(?<=\":)(\"[^\"]*\"|-?\\d+|\\[[^]]*])");
    private static final int BIT_FLIPS = 150;

    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "0",
            "-1",
            "1.5",
            "1e999",
            "-0.0",
            "9223372036854775808",
            "\"\"",
            "\" \"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"\\udc00x\"",
            "\"{x}\"",
            "\"../..\"",
            "\"%00\"",
            "\"\\r\\nX: y\"",
            "\"\\u202e\"",
            "[]",
            "[null]",
            "[[]]",
            "{}",
            "{\"id\":{}}",
            "[".repeat(2_000),
            "\"" + "x".repeat(30_000) + "\"",
            "9".repeat(5_000),
            "NaN",
            "'x'",
            "0x10",
            "undefined",
            "\"unterminated");

    private static final List<String> DOCUMENTS = List.of(
            "",
            " ",
            "null",
            "true",
            "7",
            "\"text\"",
            "[]",
            "[{}]",
            "{}",
            "{",
            "}",
            "{\"a\":1,}",
            "{'a':1}",
            "{a:1}",
            "// {}",
            "{\"\":\"\"}",
            "{\"__proto__\":{}}",
            "a=1&b=%",
            "<a/>",
            "--x\r\n\r\n",
            "\u0000",
            "\ufeff{}",
            "{\"" + "k".repeat(60_000) + "\":1}",
            "[".repeat(60_000),
            "{\"a\":".repeat(10_000),
            " ".repeat(2_000_000));

    private HostileBodies() {}

    static List<byte[]> of(String valid) {
        var bodies = new ArrayList<byte[]>();
        DOCUMENTS.forEach(document -> bodies.add(document.getBytes(UTF_8)));
        VALUE.matcher(valid)
                .results()
                .forEach(value -> VALUES.forEach(other -> bodies.add(
                        (valid.substring(0, value.start()) + other + valid.substring(value.end())).getBytes(UTF_8))));
        var bytes = valid.getBytes(UTF_8);
        IntStream.range(0, bytes.length).forEach(length -> bodies.add(Arrays.copyOf(bytes, length)));
        SeededRandom.forEachSeed(BIT_FLIPS, random -> {
            var flipped = bytes.clone();
            flipped[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(Byte.SIZE));
            bodies.add(flipped);
        });
        for (var charset : List.of("UTF-16LE", "UTF-16", "UTF-32")) {
            bodies.add(valid.getBytes(Charset.forName(charset)));
        }
        bodies.add((valid + valid).getBytes(UTF_8));
        bodies.add((valid + "{").getBytes(UTF_8));
        bodies.add(gzip(bytes));
        return bodies;
    }

    private static byte[] gzip(byte[] bytes) {
        var zipped = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(zipped)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zipped.toByteArray();
    }
}
