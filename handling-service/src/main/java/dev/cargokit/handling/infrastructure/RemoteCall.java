package dev.cargokit.handling.infrastructure;

import dev.cargokit.handling.application.ServiceUnavailable;
import io.smallrye.stork.api.NoServiceInstanceFoundException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.function.Supplier;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;

/// A call of another service.
public final class RemoteCall {

    private static final int NOT_FOUND = 404;

    private RemoteCall() {}

    /// Whether the request finds something; false for 404.
    public static boolean finds(Runnable request) {
        try {
            request.run();
            return true;
        } catch (WebApplicationException failure) {
            if (failure.getResponse().getStatus() == NOT_FOUND) {
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
