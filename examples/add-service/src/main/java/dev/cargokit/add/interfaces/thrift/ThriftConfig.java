package dev.cargokit.add.interfaces.thrift;

import dev.cargokit.add.wire.ThriftEncoding;
import dev.cargokit.add.wire.ThriftEncoding.Protocol;
import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.time.Duration;

/// Where Thrift listens, which protocol it speaks, and its limits.
@ConfigMapping(prefix = "add.thrift")
interface ThriftConfig {

    @WithDefault("${cargokit.host}")
    String host();

    @WithDefault("8213")
    int port();

    /// `binary`, `compact` or `json`; clients must use the same.
    @WithDefault("binary")
    Protocol protocol();

    /// Whether each message is preceded by its length; clients must do the same.
    @WithDefault("false")
    boolean framed();

    /// The maximum number of open connections; further ones are closed immediately.
    @WithDefault("500")
    int connections();

    @WithDefault("64K")
    MemorySize messageLimit();

    /// The maximum duration of a call, from the first byte of the request to the last of the reply.
    @WithDefault("10s")
    Duration callTimeout();

    /// How long a connection may be idle between two calls.
    @WithName("idle")
    @WithDefault("75s")
    Duration idleTimeout();

    default ThriftEncoding encoding() {
        return new ThriftEncoding(protocol(), framed());
    }

    /// In bytes.
    default int maximumMessageSize() {
        return Math.toIntExact(messageLimit().asLongValue());
    }
}
