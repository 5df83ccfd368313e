package dev.cargokit.handling.application;

import dev.cargokit.handling.domain.HandlingHistories;
import dev.cargokit.handling.domain.HandlingHistoriesContract;
import java.util.function.Supplier;

class InMemoryHandlingHistoriesTest extends HandlingHistoriesContract {

    private final HandlingHistories histories = new InMemoryHandlingHistories();

    @Override
    protected HandlingHistories histories() {
        return histories;
    }

    @Override
    protected <T> T inTransaction(Supplier<T> work) {
        return work.get();
    }
}
