package dev.cargokit.booking.infrastructure.persistence;

import dev.cargokit.booking.application.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;

@ApplicationScoped
class NarayanaTransactions implements Transactions {

    @Override
    @Transactional
    public <T> T inOne(Supplier<T> work) {
        return work.get();
    }
}
