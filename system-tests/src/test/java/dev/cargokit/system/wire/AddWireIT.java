package dev.cargokit.system.wire;

import static dev.cargokit.system.wire.Wire.assertJson;
import static dev.cargokit.system.wire.Wire.assertProblem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.add.client.AddClient;
import dev.cargokit.add.client.AddRefused;
import dev.cargokit.add.client.Address;
import dev.cargokit.add.client.ClientSettings;
import dev.cargokit.system.container.ContainerSystem;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// docs/contracts/examples.md, add-service: at the gateway, and over its four transports at its own ports.
class AddWireIT {

    private static final int HTTP = 8211;
    private static final int GRPC = 8212;
    private static final int THRIFT = 8213;

    @RegisterExtension
    static final ContainerSystem SYSTEM = new ContainerSystem();

    private final String host = SYSTEM.host("add");
    private final Wire gateway = new Wire(SYSTEM.gateway());
    private final Wire itself = new Wire(SYSTEM.url("add", HTTP));

    @AfterEach
    void done() {
        gateway.close();
        itself.close();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2, 3",
        "-5, 2, -3",
        "-3, 3, 0",
        "0, 5, 5",
        "2147483646, 1, 2147483647",
        "-2147483647, -1, -2147483648",
        "5000000000, -4999999999, 1",
    })
    void sums(long a, long b, long sum) {
        var body = "{\"a\":%d,\"b\":%d}".formatted(a, b);

        assertJson(gateway.send("POST /addsvc/sum", body), 200, "{\"v\":" + sum + "}");
        assertJson(itself.send("POST /sum", body), 200, "{\"v\":" + sum + "}");
        overEveryTransport(add -> assertEquals(sum, add.sum(a, b)));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', textBlock = """
            foo,   bar,   foobar
            12345, 67890, 1234567890
            '',    '',    ''
            éé,    ééé,   ééééé
            """)
    void concats(String a, String b, String both) {
        var body = "{\"a\":\"%s\",\"b\":\"%s\"}".formatted(a, b);

        assertJson(gateway.send("POST /addsvc/concat", body), 200, "{\"v\":\"" + both + "\"}");
        assertJson(itself.send("POST /concat", body), 200, "{\"v\":\"" + both + "\"}");
        overEveryTransport(add -> assertEquals(both, add.concat(a, b)));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, can't sum two zeroes",
        "2147483647, 1, integer overflow",
        "-2147483648, -1, integer overflow",
        "5000000000, -1, integer overflow",
        "9223372036854775807, 9223372036854775807, integer overflow",
    })
    void refuses_to_sum(long a, long b, String error) {
        var body = "{\"a\":%d,\"b\":%d}".formatted(a, b);

        assertProblem(gateway.send("POST /addsvc/sum", body), 400, error, "");
        assertProblem(itself.send("POST /sum", body), 400, error, "");
        overEveryTransport(add -> assertEquals(
                error, assertThrows(AddRefused.class, () -> add.sum(a, b)).getMessage()));
    }

    @ParameterizedTest
    @CsvSource({"12345, 678901", "ééééé, x"})
    void refuses_to_concat(String a, String b) {
        var body = "{\"a\":\"%s\",\"b\":\"%s\"}".formatted(a, b);
        var error = "result exceeds maximum size";

        assertProblem(gateway.send("POST /addsvc/concat", body), 400, error, "");
        assertProblem(itself.send("POST /concat", body), 400, error, "");
        overEveryTransport(add -> assertEquals(
                error, assertThrows(AddRefused.class, () -> add.concat(a, b)).getMessage()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            POST /sum    |                               | 400 | invalid argument   |
            POST /sum    | null                          | 400 | invalid argument   |
            POST /sum    | []                            | 400 | invalid argument   |
            POST /sum    | {"a":1,"b":                   | 400 | invalid argument   |
            POST /sum    | {}                            | 400 | invalid argument   | a b
            POST /sum    | {"a":1}                       | 400 | invalid argument   | b
            POST /sum    | {"a":1.5,"b":2}               | 400 | invalid argument   | a
            POST /sum    | {"a":1,"b":"2"}               | 400 | invalid argument   | b
            POST /sum    | {"a":9223372036854775808,"b":2} | 400 | invalid argument | a
            POST /concat | {"a":"x","b":2}               | 400 | invalid argument   | b
            POST /concat | {"a":"x"}                     | 400 | invalid argument   | b
            GET /sum     |                               | 405 | method not allowed |
            PUT /concat  | {"a":"x","b":"y"}             | 405 | method not allowed |
            """)
    void refuses(String request, String body, int status, String error, String fields) {
        assertProblem(gateway.send(request.replace(" /", " /addsvc/"), body), status, error, fields);
        assertProblem(itself.send(request, body), status, error, fields);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"jsonrpc":"2.0","method":"sum","params":{"a":1,"b":2},"id":1}              | {"jsonrpc":"2.0","result":{"v":3},"id":1}
            {"jsonrpc":"2.0","method":"sum","params":{"A":1,"B":2},"id":0}              | {"jsonrpc":"2.0","result":{"v":3},"id":0}
            {"jsonrpc":"2.0","method":"sum","params":[1,2],"id":"x"}                    | {"jsonrpc":"2.0","result":{"v":3},"id":"x"}
            {"jsonrpc":"2.0","method":"concat","params":{"a":"foo","b":"bar"},"id":2}   | {"jsonrpc":"2.0","result":{"v":"foobar"},"id":2}
            {"jsonrpc":"2.0","method":"concat","params":["",""],"id":null}              | {"jsonrpc":"2.0","result":{"v":""},"id":null}
            {"jsonrpc":"2.0","method":"sum","params":[0,0],"id":7}                      | {"jsonrpc":"2.0","error":{"code":-32000,"message":"can't sum two zeroes"},"id":7}
            {"jsonrpc":"2.0","method":"sum","params":[2147483647,1],"id":"y"}           | {"jsonrpc":"2.0","error":{"code":-32000,"message":"integer overflow"},"id":"y"}
            {"jsonrpc":"2.0","method":"concat","params":["12345","678901"],"id":8}      | {"jsonrpc":"2.0","error":{"code":-32000,"message":"result exceeds maximum size"},"id":8}
            [{"jsonrpc":"2.0","method":"sum","params":[1,2],"id":1},{"jsonrpc":"2.0","method":"sum","params":[1,2]},{"jsonrpc":"2.0","method":"concat","params":["a","b"],"id":2}] | [{"jsonrpc":"2.0","result":{"v":3},"id":1},{"jsonrpc":"2.0","result":{"v":"ab"},"id":2}]
            """)
    void speaks_json_rpc(String request, String response) {
        assertJson(itself.send("POST /rpc", request), 200, response);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"jsonrpc":"2.0","method":"sum"                               | -32700
            1                                                             | -32600
            []                                                            | -32600
            {"jsonrpc":"2.0","method":"nosuch","params":[1,2],"id":5}     | -32601
            {"jsonrpc":"2.0","method":"sum","params":{"a":1},"id":5}      | -32602
            {"jsonrpc":"2.0","method":"sum","params":[1.5,2],"id":5}      | -32602
            """)
    void says_in_json_rpc_what_is_wrong(String request, int code) {
        var response = itself.send("POST /rpc", request).mustBe(200);

        assertEquals(code, response.json().path("error").path("code").asInt(), response::toString);
        assertEquals(
                code < -32600 && code > -32700 ? "5" : "null",
                response.json().path("id").toString());
    }

    @Test
    void answers_no_notification_of_json_rpc() {
        var response = itself.send("POST /rpc", "{\"jsonrpc\":\"2.0\",\"method\":\"sum\",\"params\":[1,2]}");

        assertEquals("", response.mustBe(204).body());
    }

    @Test
    void says_over_grpc_how_it_is_and_what_it_offers() {
        try (var grpc = new RawGrpc(host, GRPC)) {
            assertEquals("0801", grpc.call("grpc.health.v1.Health/Check", ""));
            assertEquals("0801", grpc.call("grpc.health.v1.Health/Check", "0a0670622e416464"));
            var services = grpc.stream("grpc.reflection.v1.ServerReflection/ServerReflectionInfo", "3a00");
            assertTrue(services.contains("0a0670622e416464"), services);
        }
    }

    private void overEveryTransport(Consumer<AddClient> asking) {
        var settings = ClientSettings.STANDARD.withTimeout(Duration.ofSeconds(10));
        for (var client : List.of(
                AddClient.http(new Address(host, HTTP), settings),
                AddClient.jsonRpc(new Address(host, HTTP), settings),
                AddClient.grpc(new Address(host, GRPC), settings),
                AddClient.thrift(new Address(host, THRIFT), settings))) {
            try (client) {
                asking.accept(client);
            }
        }
    }
}
