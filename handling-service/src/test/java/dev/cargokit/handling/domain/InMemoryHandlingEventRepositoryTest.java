package dev.cargokit.handling.domain;

import java.util.function.Supplier;

class InMemoryHandlingEventRepositoryTest extends HandlingEventRepositoryContract {

    private final HandlingEventRepository events = new InMemoryHandlingEventRepository();

    @Override
    protected HandlingEventRepository events() {
        return events;
    }

    @Override
    protected <T> T inTransaction(Supplier<T> work) {
        return work.get();
    }
}
