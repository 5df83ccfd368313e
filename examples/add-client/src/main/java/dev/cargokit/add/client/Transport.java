package dev.cargokit.add.client;

import dev.cargokit.add.domain.AddRefusal;
import dev.cargokit.add.domain.AddService;

/// One attempt at a call over one transport.
interface Transport extends AddService, AutoCloseable {

    /// What a span says the call went over.
    String name();

    @Override
    void close();

    /// Throws what the text of a business error means; a text that is not known is passed on as it is.
    static void throwIfRefused(String err) {
        if (!err.isEmpty()) {
            throw AddRefusal.saying(err)
                    .<RuntimeException>map(refusal -> refusal)
                    .orElseGet(() -> new CallFailed.NotCarriedOut(err));
        }
    }
}
