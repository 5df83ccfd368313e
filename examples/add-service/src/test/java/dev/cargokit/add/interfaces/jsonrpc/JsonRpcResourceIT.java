package dev.cargokit.add.interfaces.jsonrpc;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.cargokit.add.FreePorts;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(FreePorts.class)
class JsonRpcResourceIT {

    @Test
    void takes_params_by_name_and_by_position() {
        post("{'jsonrpc':'2.0','method':'sum','params':{'a':1,'b':2},'id':1}")
                .statusCode(200)
                .contentType(startsWith("application/json"))
                .body(equalTo("{\"jsonrpc\":\"2.0\",\"result\":{\"v\":3},\"id\":1}"));
        post("{'jsonrpc':'2.0','method':'concat','params':['foo','bar'],'id':'x'}")
                .body(equalTo("{\"jsonrpc\":\"2.0\",\"result\":{\"v\":\"foobar\"},\"id\":\"x\"}"));
    }

    @Test
    void understands_gos_client() {
        post("{'jsonrpc':'','method':'sum','params':{'A':1,'B':2},'id':0}")
                .body(equalTo("{\"jsonrpc\":\"2.0\",\"result\":{\"v\":3},\"id\":0}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/jsonrpc", "/a/b", "/sum/2"})
    void responds_at_any_path(String path) {
        given().body("{\"jsonrpc\":\"\",\"method\":\"sum\",\"params\":{\"A\":1,\"B\":2},\"id\":0}"
                        .getBytes(StandardCharsets.UTF_8))
                .post(path)
                .then()
                .body(equalTo("{\"jsonrpc\":\"2.0\",\"result\":{\"v\":3},\"id\":0}"));
    }

    @Test
    void responds_to_a_refusal_with_its_message_and_the_id() {
        post("{'jsonrpc':'2.0','method':'sum','params':[0,0],'id':7}")
                .statusCode(200)
                .body(
                        equalTo(
                                "{\"jsonrpc\":\"2.0\",\"error\":{\"code\":-32000,\"message\":\"can't sum two zeroes\"},\"id\":7}"));
        post("{'jsonrpc':'2.0','method':'sum','params':[2147483647,1],'id':7}")
                .body("error.message", equalTo("integer overflow"));
        post("{'jsonrpc':'2.0','method':'concat','params':['12345','678901'],'id':7}")
                .body("error.message", equalTo("result exceeds maximum size"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "-1", "2.5", "\"one\"", "null", "12345678901234567890"})
    void echoes_any_id(String id) {
        post("{'jsonrpc':'2.0','method':'sum','params':[1,2],'id':" + id + "}")
                .body(equalTo("{\"jsonrpc\":\"2.0\",\"result\":{\"v\":3},\"id\":" + id + "}"));
    }

    @Test
    void echoes_half_a_surrogate_pair_as_the_replacement_character() {
        post("{'jsonrpc':'2.0','method':'sum','params':[1,2],'id':'\\ud800'}").body("id", equalTo("\ufffd"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "-32700; {'jsonrpc':'2.0','method':'sum'",
                "-32700; {'jsonrpc':'2.0'} trailing",
                "-32700; ~~",
                "-32600; 1",
                "-32600; null",
                "-32600; {'jsonrpc':'2.0','method':1,'params':'bar'}",
                "-32600; {'method':'sum','params':[1,2]}",
                "-32600; {'jsonrpc':null,'method':'sum','params':[1,2]}",
                "-32600; {'jsonrpc':2.0,'method':'sum','params':[1,2]}",
                "-32600; {'jsonrpc':'1.0','method':'sum','params':[1,2],'id':null}",
                "-32600; {'jsonrpc':'2.0','method':'sum','params':[1,2],'id':{}}",
                "-32600; []"
            })
    void rejects_an_invalid_request(int code, String body) {
        post(body).statusCode(200).body("error.code", equalTo(code)).body("id", nullValue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "-32601; 'nosuch'; [1,2]",
                "-32601; 'SUM'; [1,2]",
                "-32602; 'sum'; null",
                "-32602; 'sum'; {'a':1}",
                "-32602; 'sum'; [1]",
                "-32602; 'sum'; [1,2,3]",
                "-32602; 'sum'; [1.5,2]",
                "-32602; 'sum'; [9223372036854775808,2]",
                "-32602; 'sum'; ['1','2']",
                "-32602; 'concat'; [1,2]"
            },
            quoteCharacter = '~')
    void reports_an_unknown_method_and_invalid_params(int code, String method, String params) {
        post("{'jsonrpc':'2.0','method':" + method + ",'params':" + params + ",'id':5}")
                .body("error.code", equalTo(code))
                .body("id", equalTo(5));
    }

    @Test
    void sends_no_response_to_a_notification() {
        post("{'jsonrpc':'2.0','method':'sum','params':[1,2]}").statusCode(204);
        post("{'jsonrpc':'2.0','method':'nosuch'}").statusCode(204);
        post("[{'jsonrpc':'2.0','method':'sum','params':[0,0]},{'jsonrpc':'2.0','method':'sum','params':[1,2]}]")
                .statusCode(204);
    }

    @Test
    void responds_to_a_batch_without_its_notifications() {
        post("[{'jsonrpc':'2.0','method':'sum','params':[1,2],'id':1},"
                        + "{'jsonrpc':'2.0','method':'sum','params':[1,2]},"
                        + "{'foo':'boo'},"
                        + "{'jsonrpc':'2.0','method':'concat','params':['a','b'],'id':2},"
                        + "{'jsonrpc':'2.0','method':'sum','params':[0,0],'id':3}]")
                .body("", hasSize(4))
                .body("id", contains(1, null, 2, 3))
                .body("[0].result.v", equalTo(3))
                .body("[1].error.code", equalTo(-32600))
                .body("[2].result.v", equalTo("ab"))
                .body("[3].error.code", equalTo(-32000));
    }

    @Test
    void takes_the_last_of_duplicate_names() {
        post("{'jsonrpc':'2.0','method':'sum','params':{'a':5,'A':1,'b':2},'id':1}")
                .body("result.v", equalTo(3));
    }

    private static ValidatableResponse post(String body) {
        return given().body(body.replace('\'', '"').getBytes(StandardCharsets.UTF_8))
                .post("/rpc")
                .then();
    }
}
