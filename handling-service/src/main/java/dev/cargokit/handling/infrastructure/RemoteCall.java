package dev.cargokit.handling.infrastructure;

import dev.cargokit.handling.application.ServiceUnavailable;
import io.smallrye.stork.api.NoServiceInstanceFoundException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;

/// A call of another service.
public final class RemoteCall {

    /// 400 for an id that no path may have, such as one with a semicolon.
    private static final Set<Integer> NOT_FOUND = Set.of(400, 404);

    private RemoteCall() {}

    /// Whether the request finds something.
    public static boolean finds(Runnable request) {
        try {
            request.run();
            return true;
        } catch (WebApplicationException failure) {
            if (NOT_FOUND.contains(failure.getResponse().getStatus())) {
                return false;
            }
            throw failure;
        }
    }

    /// @throws ServiceUnavailable in place of whatever a REST client throws
    public static <T> T orUnavailable(String service, Supplier<T> call) {
        try {
            return call.get();
        } catch (WebApplicationException
                | ProcessingException
                | NoServiceInstanceFoundException
                | FaultToleranceException failure) {
            throw new ServiceUnavailable(service, failure);
        }
    }
}
