package dev.cargokit.routing.domain;

import java.util.function.Supplier;

class InMemoryVoyageRepositoryTest extends VoyageRepositoryContract {

    private final InMemoryVoyageRepository voyages = new InMemoryVoyageRepository();

    @Override
    protected VoyageRepository voyages() {
        return voyages;
    }

    @Override
    protected ScheduleHistory history() {
        return voyages;
    }

    @Override
    protected <T> T inTransaction(Supplier<T> work) {
        return work.get();
    }
}
