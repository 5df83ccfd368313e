package dev.cargokit.profile.interfaces;

import static dev.cargokit.profile.interfaces.Api.get;
import static dev.cargokit.profile.interfaces.Api.post;
import static dev.cargokit.profile.interfaces.Api.put;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.cargokit.kit.test.PostgresResource;
import dev.cargokit.kit.test.ReadyService;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.net.URI;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every Location leads back, whatever characters the id has.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class LocationsIT implements ReadyService {

    static Stream<String> ids() {
        var printable = IntStream.rangeClosed(' ', '~')
                .filter(character -> character != '/' && character != '\\')
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        return Stream.of(
                printable.substring(0, 48) + "x",
                printable.substring(48),
                "{x}{y}",
                "%2F%2e",
                "...",
                "a.",
                "Åsa 日本",
                "\ud83d\ude42");
    }

    @ParameterizedTest
    @MethodSource("ids")
    void lead_back_to_what_was_created(String id) {
        var profile = post("/profiles", json(id));
        var address = post(path(profile) + "/addresses", json(id));
        assertEquals(id, get(path(profile)).statusCode(200).extract().path("profile.id"));
        assertEquals(id, get(path(address)).statusCode(200).extract().path("address.id"));

        Api.delete(path(profile)).statusCode(200);

        assertEquals(path(profile), path(put(path(profile), json(id))));
        Api.delete(path(profile)).statusCode(200);
    }

    /// As it is, still encoded.
    private static String path(ValidatableResponse created) {
        return URI.create(created.statusCode(201).extract().header("Location")).getRawPath();
    }

    private static String json(String id) {
        return JsonNodeFactory.instance.objectNode().put("id", id).toString();
    }
}
