package dev.cargokit.system.wire;

import static dev.cargokit.system.wire.Wire.assertJson;
import static dev.cargokit.system.wire.Wire.assertProblem;

import dev.cargokit.system.container.ContainerSystem;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// docs/contracts/examples.md, profile-service. Each test has a profile of its own, `{id}` in its requests.
class ProfileWireIT {

    private static final String WHOLE = """
            {"id":"{id}","name":"n","addresses":[{"id":"b","location":"B"},{"id":"a","location":"A"}]}""";

    @RegisterExtension
    static final ContainerSystem SYSTEM = new ContainerSystem();

    private final Wire wire = new Wire(SYSTEM.gateway());
    private final String id = UUID.randomUUID().toString();

    @BeforeEach
    void a_profile() {
        assertJson(wire.send("POST /profiles/", own(WHOLE)), 201, "{}");
    }

    @AfterEach
    void done() {
        wire.close();
    }

    private String own(String text) {
        return text == null ? "" : text.replace("{id}", id);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            GET /profiles/{id}               | {"profile":{"id":"{id}","name":"n","addresses":[{"id":"b","location":"B"},{"id":"a","location":"A"}]}}
            GET /profiles/{id}/              | {"profile":{"id":"{id}","name":"n","addresses":[{"id":"b","location":"B"},{"id":"a","location":"A"}]}}
            GET /profiles/{id}/addresses     | {"addresses":[{"id":"b","location":"B"},{"id":"a","location":"A"}]}
            GET /profiles/{id}/addresses/    | {"addresses":[{"id":"b","location":"B"},{"id":"a","location":"A"}]}
            GET /profiles/{id}/addresses/a   | {"address":{"id":"a","location":"A"}}
            GET /profiles/{id}/addresses/b/  | {"address":{"id":"b","location":"B"}}
            """)
    void has(String request, String response) {
        assertJson(wire.send(own(request), ""), 200, own(response));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            POST /profiles/{id}/addresses/   | {"id":"c","location":"C"}                              | 201 | GET /profiles/{id}/addresses | {"addresses":[{"id":"b","location":"B"},{"id":"a","location":"A"},{"id":"c","location":"C"}]}
            POST /profiles/{id}/addresses    | {"ProfileID":"{id}","Address":{"id":"c","location":"C"}} | 201 | GET /profiles/{id}/addresses/c | {"address":{"id":"c","location":"C"}}
            DELETE /profiles/{id}/addresses/b |                                                       | 200 | GET /profiles/{id}/addresses | {"addresses":[{"id":"a","location":"A"}]}
            DELETE /profiles/{id}/addresses/a/ |                                                      | 200 | GET /profiles/{id}/addresses | {"addresses":[{"id":"b","location":"B"}]}
            PUT /profiles/{id}               | {"id":"{id}","name":"other"}                           | 200 | GET /profiles/{id} | {"profile":{"id":"{id}","name":"other"}}
            PUT /profiles/{id}/              | {"name":"other"}                                       | 200 | GET /profiles/{id} | {"profile":{"id":"{id}","name":"other"}}
            PUT /profiles/{id}               | {"ID":"{id}","Profile":{"id":"","name":"wrapped"}}     | 200 | GET /profiles/{id} | {"profile":{"id":"{id}","name":"wrapped"}}
            PUT /profiles/{id}-new           | {"name":"new"}                                         | 201 | GET /profiles/{id}-new | {"profile":{"id":"{id}-new","name":"new"}}
            POST /profiles/                  | {"Profile":{"id":"{id}-go","name":"Go Kit"}}           | 201 | GET /profiles/{id}-go | {"profile":{"id":"{id}-go","name":"Go Kit"}}
            POST /profiles                   | {"ID":"{id}-case","Name":"Go Kit"}                     | 201 | GET /profiles/{id}-case | {"profile":{"id":"{id}-case","name":"Go Kit"}}
            PATCH /profiles/{id}             | {"name":"new"}                                         | 200 | GET /profiles/{id} | {"profile":{"id":"{id}","name":"new","addresses":[{"id":"b","location":"B"},{"id":"a","location":"A"}]}}
            PATCH /profiles/{id}             | {"id":"{id}","addresses":[{"id":"c"}]}                 | 200 | GET /profiles/{id} | {"profile":{"id":"{id}","name":"n","addresses":[{"id":"c"}]}}
            PATCH /profiles/{id}/            | {"ID":"{id}","Profile":{"id":"","name":"wrapped"}}     | 200 | GET /profiles/{id} | {"profile":{"id":"{id}","name":"wrapped","addresses":[{"id":"b","location":"B"},{"id":"a","location":"A"}]}}
            PATCH /profiles/{id}             | {}                                                     | 200 | GET /profiles/{id}/addresses/a | {"address":{"id":"a","location":"A"}}
            """)
    void changes(String request, String body, int status, String then, String told) {
        assertJson(wire.send(own(request), own(body)), status, "{}");

        assertJson(wire.send(own(then), ""), 200, own(told));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            POST /profiles/                     | {"id":"{id}","name":"again"}           | 409 | already exists     |
            POST /profiles/{id}/addresses/      | {"id":"a"}                             | 409 | already exists     |
            PUT /profiles/{id}                  | {"id":"other","name":"n"}              | 400 | inconsistent IDs   |
            PUT /profiles/{id}                  | {"ID":"{id}","Profile":{"id":"other"}} | 400 | inconsistent IDs   |
            PATCH /profiles/{id}                | {"id":"other","name":"n"}              | 400 | inconsistent IDs   |
            GET /profiles/nobody                |                                        | 404 | not found          |
            GET /profiles/nobody/               |                                        | 404 | not found          |
            PATCH /profiles/nobody              | {"name":"n"}                           | 404 | not found          |
            DELETE /profiles/nobody             |                                        | 404 | not found          |
            GET /profiles/nobody/addresses/     |                                        | 404 | not found          |
            POST /profiles/nobody/addresses/    | {"id":"a"}                             | 404 | not found          |
            GET /profiles/{id}/addresses/c      |                                        | 404 | not found          |
            DELETE /profiles/{id}/addresses/c   |                                        | 404 | not found          |
            DELETE /profiles/nobody/addresses/a |                                        | 404 | not found          |
            POST /profiles/                     |                                        | 400 | invalid argument   |
            POST /profiles/                     | {                                      | 400 | invalid argument   |
            POST /profiles/                     | []                                     | 400 | invalid argument   |
            POST /profiles/                     | {"id":5}                               | 400 | invalid argument   | id
            POST /profiles/                     | {"name":"n"}                           | 400 | invalid argument   | id
            POST /profiles/{id}/addresses/      | {"location":"nowhere"}                 | 400 | invalid argument   | id
            PUT /profiles/{id}                  | {"addresses":"none"}                   | 400 | invalid argument   | addresses
            GET /profiles/                      |                                        | 405 | method not allowed |
            POST /profiles/{id}                 | {}                                     | 405 | method not allowed |
            """)
    void refuses(String request, String body, int status, String error, String fields) {
        assertProblem(wire.send(own(request), own(body)), status, error, fields);

        assertJson(wire.get("/profiles/" + id), 200, own("{\"profile\":" + WHOLE + "}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/"})
    void forgets(String slash) {
        assertJson(wire.send("DELETE /profiles/" + id + slash, ""), 200, "{}");

        assertProblem(wire.get("/profiles/" + id), 404, "not found", "");
        assertProblem(wire.send("DELETE /profiles/" + id + slash, ""), 404, "not found", "");
    }

    @Test
    void does_not_mind_what_gos_client_sends_with_its_questions() {
        assertJson(
                wire.sendChunked("GET /profiles/" + id, own("{\"ID\":\"{id}\"}")),
                200,
                own("{\"profile\":" + WHOLE + "}"));
        assertJson(wire.sendChunked("DELETE /profiles/" + id, own("{\"ID\":\"{id}\"}")), 200, "{}");
    }
}
