package dev.cargokit.gateway.breaking;

/// The outcomes of the last [#SIZE] attempts, as bits of a number.
final class OutcomeWindow {

    static final int SIZE = 20;

    private static final long MASK = (1L << SIZE) - 1;

    private long failures;
    private int recorded;
    private int timeoutsInARow;

    void record(Outcome outcome) {
        failures = (failures << 1 | (outcome == Outcome.SUCCESS ? 0 : 1)) & MASK;
        recorded = Math.min(recorded + 1, SIZE);
        timeoutsInARow = outcome == Outcome.TIMEOUT ? timeoutsInARow + 1 : 0;
    }

    /// Whether at least `minimum`, and at least half, of the attempts in the window failed.
    boolean hasFailed(int minimum) {
        int failed = Long.bitCount(failures);
        return failed >= minimum && 2 * failed >= recorded;
    }

    int timeoutsInARow() {
        return timeoutsInARow;
    }

    void clear() {
        failures = 0;
        recorded = 0;
        timeoutsInARow = 0;
    }
}
