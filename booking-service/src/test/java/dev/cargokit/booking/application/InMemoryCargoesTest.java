package dev.cargokit.booking.application;

import dev.cargokit.booking.domain.Cargoes;
import java.util.function.Supplier;

class InMemoryCargoesTest extends CargoesContract {

    private final Cargoes cargoes = new InMemoryCargoes();

    @Override
    Cargoes cargoes() {
        return cargoes;
    }

    @Override
    <T> T inTransaction(Supplier<T> work) {
        return work.get();
    }
}
