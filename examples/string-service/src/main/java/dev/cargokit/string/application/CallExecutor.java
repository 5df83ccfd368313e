package dev.cargokit.string.application;

import java.util.concurrent.Executor;

/// Runs the calls: the event loop while they take microseconds, a virtual thread each if they wait for upstreams.
@FunctionalInterface
public interface CallExecutor extends Executor {}
