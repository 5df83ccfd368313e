package dev.cargokit.handling.infrastructure;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.WebApplicationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RemoteCallTest {

    @Test
    void finds_what_is_there() {
        assertTrue(RemoteCall.finds(() -> {}));
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 400})
    void finds_nothing_under_an_id_that_is_unknown_or_that_no_path_may_have(int status) {
        assertFalse(RemoteCall.finds(() -> fail(status)));
    }

    @Test
    void fails_with_the_service() {
        assertThrows(WebApplicationException.class, () -> RemoteCall.finds(() -> fail(503)));
    }

    private static void fail(int status) {
        throw new WebApplicationException(status);
    }
}
