package dev.cargokit.kit.middleware.logging;

import dev.cargokit.kit.log.Sampler;
import dev.cargokit.kit.middleware.Logged;
import dev.cargokit.kit.telemetry.LogSampling;
import jakarta.inject.Singleton;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/// Writes the lines. One for the whole service, so that all calls of a method share a sampler.
@Singleton
class CallLog {

    private static final Logger LOG = Logger.getLogger("cargokit.call");

    private final LogSampling sampling;
    private final Map<Method, Entry> methods = new ConcurrentHashMap<>();

    CallLog(LogSampling sampling) {
        this.sampling = sampling;
    }

    boolean isOn() {
        return LOG.isDebugEnabled();
    }

    void write(InvocationContext call, long start, Optional<String> trace, Object output, Throwable failure) {
        long now = System.nanoTime();
        var entry = entry(call);
        long leftOut = (failure == null ? entry.succeeded : entry.failed).admit(TimeUnit.NANOSECONDS.toSeconds(now));
        if (leftOut == Sampler.LEFT_OUT) {
            return;
        }
        var line = new StringBuilder(160);
        entry.method.write(line, call, output, failure);
        line.append(" took=").append((now - start) / 1000).append("us");
        trace.ifPresent(id -> line.append(" trace=").append(id));
        if (leftOut > 0) {
            line.append(" left_out=").append(leftOut);
        }
        LOG.debug(line);
    }

    private Entry entry(InvocationContext call) {
        return methods.computeIfAbsent(
                call.getMethod(),
                method -> new Entry(
                        new LoggedMethod(call.getInterceptorBinding(Logged.class), method),
                        sampling.sampler(),
                        sampling.sampler()));
    }

    private record Entry(LoggedMethod method, Sampler succeeded, Sampler failed) {}
}
