package dev.cargokit.routing.domain;

class InMemoryVoyagesTest extends VoyagesContract {

    private final Voyages voyages = new InMemoryVoyages();

    @Override
    protected Voyages voyages() {
        return voyages;
    }
}
