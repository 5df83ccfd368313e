package dev.cargokit.profile.client;

import dev.cargokit.profile.client.ProfileFailure.Unavailable;
import io.smallrye.stork.api.NoServiceInstanceFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/// Calls the instances round robin. A retry goes to the next instance, so that a dead one fails no call.
@ApplicationScoped
class RestProfileClient implements ProfileClient {

    private static final int MAXIMUM_RETRIES = 2;
    private static final int DELAY_MILLIS = 20;

    private final ProfileApi api;

    RestProfileClient(@RestClient ProfileApi api) {
        this.api = api;
    }

    @Override
    public void register(Profile profile) {
        run(() -> api.register(profile));
    }

    @Override
    @Retry(maxRetries = MAXIMUM_RETRIES, delay = DELAY_MILLIS, jitter = DELAY_MILLIS, retryOn = Unavailable.class)
    public Profile profile(String id) {
        return call(() -> api.profile(id).profile());
    }

    @Override
    @Retry(maxRetries = MAXIMUM_RETRIES, delay = DELAY_MILLIS, jitter = DELAY_MILLIS, retryOn = Unavailable.class)
    public void replace(Profile profile) {
        run(() -> api.replace(profile.id(), profile));
    }

    @Override
    public void revise(Profile change) {
        run(() -> api.revise(change.id(), change));
    }

    @Override
    @Retry(maxRetries = MAXIMUM_RETRIES, delay = DELAY_MILLIS, jitter = DELAY_MILLIS, retryOn = Unavailable.class)
    public void remove(String id) {
        run(() -> api.remove(id));
    }

    @Override
    @Retry(maxRetries = MAXIMUM_RETRIES, delay = DELAY_MILLIS, jitter = DELAY_MILLIS, retryOn = Unavailable.class)
    public List<Address> addresses(String id) {
        return call(() -> api.addresses(id).addresses());
    }

    @Override
    @Retry(maxRetries = MAXIMUM_RETRIES, delay = DELAY_MILLIS, jitter = DELAY_MILLIS, retryOn = Unavailable.class)
    public Address address(String id, String addressId) {
        return call(() -> api.address(id, addressId).address());
    }

    @Override
    public void addAddress(String id, Address address) {
        run(() -> api.addAddress(id, address));
    }

    @Override
    @Retry(maxRetries = MAXIMUM_RETRIES, delay = DELAY_MILLIS, jitter = DELAY_MILLIS, retryOn = Unavailable.class)
    public void removeAddress(String id, String addressId) {
        run(() -> api.removeAddress(id, addressId));
    }

    private static void run(Runnable request) {
        call(() -> {
            request.run();
            return true;
        });
    }

    private static <T> T call(Supplier<T> request) {
        try {
            return request.get();
        } catch (ProcessingException | NoServiceInstanceFoundException e) {
            throw new Unavailable("no answer", e);
        }
    }
}
