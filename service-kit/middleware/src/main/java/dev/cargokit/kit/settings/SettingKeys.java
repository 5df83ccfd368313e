package dev.cargokit.kit.settings;

import java.time.Duration;
import java.util.List;

/// Every setting of the kit's layers and switches.
public final class SettingKeys {

    private static final SettingType<Double> RATE = SettingType.number(0.001, 1_000_000);
    private static final SettingType<Integer> COUNT = SettingType.wholeNumber(1, 1_000_000);
    private static final SettingType<Duration> WAIT = SettingType.duration(Duration.ofMinutes(1));

    public static final SettingKey<Double> LIMIT_PER_SECOND = new SettingKey<>("limit.*.per-second", RATE);
    public static final SettingKey<Integer> LIMIT_BURST = new SettingKey<>("limit.*.burst", COUNT);
    public static final SettingKey<Integer> LIMIT_CALLERS = new SettingKey<>("limit.*.callers", COUNT);
    public static final SettingKey<Double> THROTTLE_PER_SECOND = new SettingKey<>("throttle.*.per-second", RATE);
    public static final SettingKey<Integer> THROTTLE_BURST = new SettingKey<>("throttle.*.burst", COUNT);
    public static final SettingKey<Duration> THROTTLE_LONGEST_WAIT = new SettingKey<>("throttle.*.longest-wait", WAIT);
    public static final SettingKey<Integer> SHED_MAXIMUM = new SettingKey<>("shed.*.maximum", COUNT);
    public static final SettingKey<Integer> CACHE_SIZE = new SettingKey<>("cache.*.size", COUNT);
    public static final SettingKey<Duration> DEBOUNCE_WAIT = new SettingKey<>("debounce.*.wait", WAIT);
    public static final SettingKey<Integer> LOG_FIRST_PER_SECOND =
            new SettingKey<>("log.first-per-second", SettingType.wholeNumber(0, 1_000_000));
    public static final SettingKey<Integer> LOG_THEN_EVERY =
            new SettingKey<>("log.then-every", SettingType.wholeNumber(0, 1_000_000));
    public static final SettingKey<Duration> FAULT_DELAY = new SettingKey<>("fault.delay", WAIT);
    public static final SettingKey<Double> FAULT_SHARE = new SettingKey<>("fault.fail-share", SettingType.number(0, 1));
    public static final SettingKey<Boolean> FAULT_NOT_READY = new SettingKey<>("fault.not-ready", SettingType.toggle());
    public static final SettingKey<String> FLAG = new SettingKey<>("flag.*", SettingType.text());

    static final List<SettingKey<?>> ALL = List.of(
            LIMIT_PER_SECOND,
            LIMIT_BURST,
            LIMIT_CALLERS,
            THROTTLE_PER_SECOND,
            THROTTLE_BURST,
            THROTTLE_LONGEST_WAIT,
            SHED_MAXIMUM,
            CACHE_SIZE,
            DEBOUNCE_WAIT,
            LOG_FIRST_PER_SECOND,
            LOG_THEN_EVERY,
            FAULT_DELAY,
            FAULT_SHARE,
            FAULT_NOT_READY,
            FLAG);

    private SettingKeys() {}
}
