package dev.cargokit.system.generated;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/// Spoils messages of binary protocols.
final class Bytes {

    static final List<Long> NUMBERS =
            List.of(0L, 1L, -1L, 2L, 1L << 31, -(1L << 31) - 1, Long.MAX_VALUE, Long.MIN_VALUE, 1L << 62);

    private Bytes() {}

    /// Cut, with flipped bits, with random bytes in place of some, or as it is.
    static byte[] spoilt(byte[] message, RandomGenerator random) {
        var bytes = message.clone();
        switch (random.nextInt(4)) {
            case 0 -> bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
            case 1 -> {
                if (bytes.length > 0) {
                    bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(Byte.SIZE));
                }
            }
            case 2 -> {
                bytes = new byte[random.nextInt(64)];
                random.nextBytes(bytes);
            }
            default -> {}
        }
        return bytes;
    }

    static byte[] joined(Object... parts) {
        var bytes = new ByteArrayOutputStream();
        for (var part : parts) {
            switch (part) {
                case byte[] text -> bytes.writeBytes(text);
                case Long number ->
                    bytes.writeBytes(
                            ByteBuffer.allocate(Long.BYTES).putLong(number).array());
                case Integer number ->
                    bytes.writeBytes(
                            ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
                case Short number ->
                    bytes.writeBytes(
                            ByteBuffer.allocate(Short.BYTES).putShort(number).array());
                case Byte number -> bytes.write(number);
                default -> throw new IllegalArgumentException(part.toString());
            }
        }
        return bytes.toByteArray();
    }
}
