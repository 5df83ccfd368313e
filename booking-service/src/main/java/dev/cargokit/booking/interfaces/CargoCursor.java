package dev.cargokit.booking.interfaces;

import dev.cargokit.booking.application.CargoViewRepository;
import dev.cargokit.kit.problem.ProblemException;
import java.nio.ByteBuffer;
import java.util.Base64;

/// The opaque cursor of the list of cargos: the number of the last cargo on a page.
final class CargoCursor {

    private CargoCursor() {}

    static String encode(long number) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
    }

    static long decode(String cursor) {
        if (cursor.isEmpty()) {
            return CargoViewRepository.FIRST_PAGE;
        }
        try {
            var bytes = Base64.getUrlDecoder().decode(cursor);
            if (bytes.length == Long.BYTES) {
                return ByteBuffer.wrap(bytes).getLong();
            }
        } catch (IllegalArgumentException _) {
            // Refused below.
        }
        throw ProblemException.invalid("after", "must be the next of an earlier page");
    }
}
