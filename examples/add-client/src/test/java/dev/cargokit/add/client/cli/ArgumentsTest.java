package dev.cargokit.add.client.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cargokit.add.client.Address;
import dev.cargokit.add.client.cli.Arguments.Kind;
import dev.cargokit.add.client.cli.Arguments.Target;
import dev.cargokit.add.wire.ThriftEncoding;
import dev.cargokit.add.wire.ThriftEncoding.Protocol;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArgumentsTest {

    @Test
    void default_to_a_sum() {
        var arguments = Arguments.of("1", "2");

        assertEquals(new Arguments(Optional.empty(), "sum", ThriftEncoding.STANDARD, List.of("1", "2")), arguments);
    }

    @Test
    void have_a_transport_and_a_method() {
        var arguments = Arguments.of("--grpc", "localhost:8212", "--method", "concat", "foo", "bar");

        assertEquals(
                new Arguments(
                        Optional.of(new Target(Kind.GRPC, new Address("localhost", 8212))),
                        "concat",
                        ThriftEncoding.STANDARD,
                        List.of("foo", "bar")),
                arguments);
    }

    @Test
    void may_be_written_with_an_equals_sign() {
        var arguments = Arguments.of("--jsonrpc=localhost:8211", "--method=concat", "a=b", "c");

        assertEquals(Kind.JSONRPC, arguments.target().orElseThrow().kind());
        assertEquals(List.of("a=b", "c"), arguments.operands());
    }

    @Test
    void may_be_negative_numbers() {
        assertEquals(List.of("-1", "-2"), Arguments.of("-1", "-2").operands());
    }

    @Test
    void are_all_operands_after_two_dashes() {
        assertEquals(List.of("--http", "x"), Arguments.of("--", "--http", "x").operands());
    }

    @Test
    void have_the_encoding_of_thrift() {
        var arguments = Arguments.of("--thrift-protocol", "compact", "--thrift-framed", "1", "2");

        assertEquals(new ThriftEncoding(Protocol.COMPACT, true), arguments.thrift());
    }

    @Test
    void are_rejected_if_invalid() {
        assertThrows(IllegalArgumentException.class, () -> Arguments.of("--udp", "x:1"));
        assertThrows(IllegalArgumentException.class, () -> Arguments.of("--http"));
        assertThrows(IllegalArgumentException.class, () -> Arguments.of("--http", "nowhere"));
        assertThrows(IllegalArgumentException.class, () -> Arguments.of("--thrift-protocol", "simplejson"));
    }
}
