package dev.cargokit.string.infrastructure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.string.infrastructure.UppercaseClient.UppercaseResponse;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class UpstreamsIT {

    private final UppercaseClient client = (instance, _) -> new UppercaseResponse(instance.toString(), null);

    @Test
    void are_found_by_the_name_of_a_service() {
        var upstreams = upstreams("string-service");

        assertEquals(
                Set.of("http://127.0.0.1:8201", "http://127.0.0.1:8202", "http://127.0.0.1:8203"),
                Set.copyOf(next(upstreams, 3)));
    }

    @Test
    void are_balanced_round_robin() {
        var upstreams = upstreams("127.0.0.1:1,127.0.0.1:2");

        var instances = next(upstreams, 4);

        assertEquals(2, instances.stream().distinct().count());
        assertEquals(instances.subList(0, 2), instances.subList(2, 4));
    }

    @Test
    void are_optional() {
        assertFalse(new Upstreams(ProxyConfigTest.config(Map.of()), client).areConfigured());
    }

    @Test
    void prevent_the_start_if_their_name_is_unknown() {
        var refused = assertThrows(IllegalArgumentException.class, () -> upstreams("nosuch"));

        assertTrue(refused.getMessage().endsWith("a name that discovery knows: nosuch"), refused.getMessage());
    }

    private Upstreams upstreams(String to) {
        return new Upstreams(ProxyConfigTest.config(Map.of("string.proxy", to)), client);
    }

    private static List<String> next(Upstreams upstreams, int times) {
        return IntStream.range(0, times)
                .mapToObj(_ -> {
                    try {
                        return upstreams.next().uppercase("a").v();
                    } catch (Exception e) {
                        throw new AssertionError(e);
                    }
                })
                .collect(Collectors.toList());
    }
}
