package dev.cargokit.bench.shipping;

/// The kinds of cargos in the population.
enum Kind {
    UNROUTED(30),
    ROUTED(40),
    UNDER_WAY(15),
    MISDIRECTED(5),
    CLAIMED(10);

    private final int percent;

    Kind(int percent) {
        this.percent = percent;
    }

    int percent() {
        return percent;
    }
}
