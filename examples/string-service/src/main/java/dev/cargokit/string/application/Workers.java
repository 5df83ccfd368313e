package dev.cargokit.string.application;

import java.util.concurrent.Executor;

/// Where a call is worked off: at once on the event loop while it is a matter of microseconds, on a virtual thread
/// where it waits for other instances.
@FunctionalInterface
public interface Workers extends Executor {}
