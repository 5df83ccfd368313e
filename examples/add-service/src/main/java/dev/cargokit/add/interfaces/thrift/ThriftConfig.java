package dev.cargokit.add.interfaces.thrift;

import dev.cargokit.add.wire.ThriftEncoding;
import dev.cargokit.add.wire.ThriftEncoding.Protocol;
import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// Where Thrift listens, what it speaks and what it bears.
@ConfigMapping(prefix = "add.thrift")
interface ThriftConfig {

    @WithDefault("${cargokit.host}")
    String host();

    @WithDefault("8213")
    int port();

    /// `binary`, `compact` or `json`; clients must be told the same.
    @WithDefault("binary")
    Protocol protocol();

    /// Whether each message is preceded by its length; clients must be told the same.
    @WithDefault("false")
    boolean framed();

    /// How many connections may be open; beyond, they are closed at once.
    @WithDefault("500")
    int connections();

    /// The length of the longest message.
    @WithDefault("64K")
    MemorySize messageLimit();

    /// How long a message may take, from the first byte of the call to the last of the answer.
    @WithDefault("10s")
    Duration patience();

    /// How long a connection may be silent between two calls.
    @WithDefault("75s")
    Duration idle();

    default ThriftEncoding encoding() {
        return new ThriftEncoding(protocol(), framed());
    }

    /// In bytes.
    default int limit() {
        return Math.toIntExact(messageLimit().asLongValue());
    }
}
