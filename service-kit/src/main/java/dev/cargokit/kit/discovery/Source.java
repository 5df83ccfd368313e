package dev.cargokit.kit.discovery;

import java.io.IOException;
import java.util.List;

/// Who knows the instances of one service. Asked in a virtual thread, so it may wait, though not for ever.
interface Source {

    /// Those that take requests at present.
    ///
    /// @throws IOException if the source is away or talks nonsense
    List<Address> instances() throws IOException, InterruptedException;

    record Address(String host, int port) {

        @Override
        public String toString() {
            return host + ":" + port;
        }
    }
}
