package dev.cargokit.kit.middleware.logging;

import dev.cargokit.kit.log.Sampler;
import dev.cargokit.kit.middleware.Logged;
import dev.cargokit.kit.settings.Setting;
import dev.cargokit.kit.settings.Settings;
import dev.cargokit.kit.settings.Vocabulary;
import io.opentelemetry.api.trace.Span;
import jakarta.inject.Singleton;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/// Writes the lines. One for the whole service, so that a sample is one of all calls of a method.
@Singleton
class CallLog {

    private static final Logger LOG = Logger.getLogger("cargokit.call");

    private final LineFormat format;
    private final Setting<Integer> first;
    private final Setting<Integer> thenEvery;
    private final Map<Method, Entry> methods = new ConcurrentHashMap<>();

    CallLog(CallsConfig config, Settings settings) {
        this.format = config.format();
        this.first = settings.of(Vocabulary.LOG_FIRST_PER_SECOND, 100);
        this.thenEvery = settings.of(Vocabulary.LOG_THEN_EVERY, 100);
    }

    boolean isOn() {
        return LOG.isDebugEnabled();
    }

    void write(InvocationContext call, long start, String trace, Object output, Throwable failure) {
        long now = System.nanoTime();
        var entry = entry(call);
        long leftOut = (failure == null ? entry.succeeded : entry.failed).admit(TimeUnit.NANOSECONDS.toSeconds(now));
        if (leftOut == Sampler.LEFT_OUT) {
            return;
        }
        var line = new StringBuilder(160);
        format.open(line);
        entry.method.write(line, format, call, output, failure);
        format.addMicros(line, "took", (now - start) / 1000);
        if (!trace.isEmpty()) {
            format.addWord(line, "trace", trace);
        }
        if (leftOut > 0) {
            format.add(line, "left_out", Long.toString(leftOut));
        }
        format.close(line);
        LOG.debug(line);
    }

    /// The trace that the call belongs to, or nothing.
    static String trace() {
        var span = Span.current().getSpanContext();
        return span.isValid() ? span.getTraceId() : "";
    }

    private Entry entry(InvocationContext call) {
        var known = methods.get(call.getMethod());
        return known != null
                ? known
                : methods.computeIfAbsent(
                        call.getMethod(),
                        method -> new Entry(
                                new LoggedMethod(call.getInterceptorBinding(Logged.class), method),
                                new Sampler(first, thenEvery),
                                new Sampler(first, thenEvery)));
    }

    private record Entry(LoggedMethod method, Sampler succeeded, Sampler failed) {}
}
