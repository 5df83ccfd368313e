package dev.cargokit.booking.domain.cargo;

import java.util.function.Supplier;

class InMemoryCargoRepositoryTest extends CargoRepositoryContract {

    private final CargoRepository cargos = new InMemoryCargoRepository();

    @Override
    protected CargoRepository cargos() {
        return cargos;
    }

    @Override
    protected <T> T inTransaction(Supplier<T> work) {
        return work.get();
    }
}
