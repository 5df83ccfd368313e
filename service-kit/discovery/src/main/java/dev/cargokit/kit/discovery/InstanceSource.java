package dev.cargokit.kit.discovery;

import java.io.IOException;
import java.util.List;

/// Where the instances of one service are looked up. Called on a virtual thread; it may block, with a timeout.
interface InstanceSource {

    /// The healthy instances.
    ///
    /// @throws IOException if the source is unavailable or its response cannot be read
    List<Address> instances() throws IOException, InterruptedException;

    record Address(String host, int port) {

        @Override
        public String toString() {
            return host + ":" + port;
        }
    }
}
