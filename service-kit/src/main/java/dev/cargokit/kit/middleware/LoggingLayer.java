package dev.cargokit.kit.middleware;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/// The interceptor behind [Logged]. Its category `cargokit.call` is silent unless set to DEBUG.
@Logged
@Interceptor
@Priority(Layers.LOGGED)
public class LoggingLayer {

    private static final Logger LOG = Logger.getLogger("cargokit.call");
    private static final int LONGEST_VALUE = 200;

    @AroundInvoke
    Object log(InvocationContext call) throws Exception {
        if (!LOG.isDebugEnabled()) {
            return call.proceed();
        }
        long start = System.nanoTime();
        Object output = null;
        Exception error = null;
        try {
            output = call.proceed();
            return output;
        } catch (Exception e) {
            error = e;
            throw e;
        } finally {
            LOG.debugf(
                    "method=%s input=%s output=%s err=%s took=%dus",
                    call.getMethod().getName(),
                    quoted(Arrays.stream(call.getParameters())
                            .map(String::valueOf)
                            .collect(Collectors.joining(", "))),
                    quoted(String.valueOf(output)),
                    error == null ? "null" : quoted(error.toString()),
                    (System.nanoTime() - start) / 1000);
        }
    }

    /// Quoted and without control characters: what a client sent cannot forge a line.
    private static String quoted(String value) {
        var shown = value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "…";
        return '"' + shown.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}", "·") + '"';
    }
}
