package dev.cargokit.kit.settings;

import java.time.Duration;
import java.util.List;

/// Every setting that the kit's layers and switches take.
public final class Vocabulary {

    private static final Kind<Double> RATE = Kind.number(0.001, 1_000_000);
    private static final Kind<Integer> COUNT = Kind.wholeNumber(1, 1_000_000);
    private static final Kind<Duration> WAIT = Kind.duration(Duration.ofMinutes(1));

    public static final Family<Double> LIMIT_PER_SECOND = new Family<>("limit.*.per-second", RATE);
    public static final Family<Integer> LIMIT_BURST = new Family<>("limit.*.burst", COUNT);
    public static final Family<Integer> LIMIT_CALLERS = new Family<>("limit.*.callers", COUNT);
    public static final Family<Double> THROTTLE_PER_SECOND = new Family<>("throttle.*.per-second", RATE);
    public static final Family<Integer> THROTTLE_BURST = new Family<>("throttle.*.burst", COUNT);
    public static final Family<Duration> THROTTLE_LONGEST_WAIT = new Family<>("throttle.*.longest-wait", WAIT);
    public static final Family<Integer> SHED_MOST = new Family<>("shed.*.most", COUNT);
    public static final Family<Integer> CACHE_SIZE = new Family<>("cache.*.size", COUNT);
    public static final Family<Duration> DEBOUNCE_WAIT = new Family<>("debounce.*.wait", WAIT);
    public static final Family<Integer> IDEMPOTENT_SIZE = new Family<>("idempotent.*.size", COUNT);
    public static final Family<Duration> IDEMPOTENT_KEEP =
            new Family<>("idempotent.*.keep", Kind.duration(Duration.ofHours(24)));
    public static final Family<Integer> LOG_FIRST_PER_SECOND =
            new Family<>("log.first-per-second", Kind.wholeNumber(0, 1_000_000));
    public static final Family<Integer> LOG_THEN_EVERY = new Family<>("log.then-every", Kind.wholeNumber(0, 1_000_000));
    public static final Family<Duration> FAULT_DELAY = new Family<>("fault.delay", WAIT);
    public static final Family<Double> FAULT_SHARE = new Family<>("fault.fail-share", Kind.number(0, 1));
    public static final Family<Boolean> FAULT_NOT_READY = new Family<>("fault.not-ready", Kind.toggle());
    public static final Family<String> FLAG = new Family<>("flag.*", Kind.text());

    static final List<Family<?>> ALL = List.of(
            LIMIT_PER_SECOND,
            LIMIT_BURST,
            LIMIT_CALLERS,
            THROTTLE_PER_SECOND,
            THROTTLE_BURST,
            THROTTLE_LONGEST_WAIT,
            SHED_MOST,
            CACHE_SIZE,
            DEBOUNCE_WAIT,
            IDEMPOTENT_SIZE,
            IDEMPOTENT_KEEP,
            LOG_FIRST_PER_SECOND,
            LOG_THEN_EVERY,
            FAULT_DELAY,
            FAULT_SHARE,
            FAULT_NOT_READY,
            FLAG);

    private Vocabulary() {}
}
