package dev.cargokit.profile.client;

import dev.cargokit.profile.client.ProfileFailure.Unavailable;
import io.smallrye.stork.api.NoServiceInstanceFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/// A client of profile-service. Go kit: the client package of profilesvc.
///
/// Each method throws [ProfileFailure.Unavailable] if no instance responds as it should, and
/// [ProfileFailure.Refused] if the service rejects the request. Idempotent calls are attempted on up to three
/// instances, round robin, so that a dead one fails no call; the others, as documented, on one.
@ApplicationScoped
public class ProfileClient {

    private static final int MAXIMUM_RETRIES = 2;
    private static final int DELAY_MILLIS = 20;

    private final ProfileApi api;

    ProfileClient(@RestClient ProfileApi api) {
        this.api = api;
    }

    /// Registers a profile. Never retried.
    ///
    /// @throws ProfileFailure.AlreadyExists if the id is taken
    public void register(Profile profile) {
        run(() -> api.register(profile));
    }

    /// @throws ProfileFailure.NotFound if there is none
    @Retry(maxRetries = MAXIMUM_RETRIES, delay = DELAY_MILLIS, jitter = DELAY_MILLIS, retryOn = Unavailable.class)
    public Profile profile(String id) {
        return call(() -> api.profile(id).profile());
    }

    /// Creates or replaces the profile.
    @Retry(maxRetries = MAXIMUM_RETRIES, delay = DELAY_MILLIS, jitter = DELAY_MILLIS, retryOn = Unavailable.class)
    public void replace(Profile profile) {
        run(() -> api.replace(profile.id(), profile));
    }

    /// Changes the profile with this id; empty fields of `change` stay as they are. Never retried.
    ///
    /// @throws ProfileFailure.NotFound if there is none
    public void revise(Profile change) {
        run(() -> api.revise(change.id(), change));
    }

    /// Removes the profile. If a response is lost, the retry may not find what the first attempt has removed.
    ///
    /// @throws ProfileFailure.NotFound if there is none
    @Retry(maxRetries = MAXIMUM_RETRIES, delay = DELAY_MILLIS, jitter = DELAY_MILLIS, retryOn = Unavailable.class)
    public void remove(String id) {
        run(() -> api.remove(id));
    }

    /// @throws ProfileFailure.NotFound if there is no such profile
    @Retry(maxRetries = MAXIMUM_RETRIES, delay = DELAY_MILLIS, jitter = DELAY_MILLIS, retryOn = Unavailable.class)
    public List<Address> addresses(String id) {
        return call(() -> api.addresses(id).addresses());
    }

    /// @throws ProfileFailure.NotFound if there is no such profile or no such address of it
    @Retry(maxRetries = MAXIMUM_RETRIES, delay = DELAY_MILLIS, jitter = DELAY_MILLIS, retryOn = Unavailable.class)
    public Address address(String id, String addressId) {
        return call(() -> api.address(id, addressId).address());
    }

    /// Adds an address at the end. Never retried.
    ///
    /// @throws ProfileFailure.NotFound      if there is no such profile
    /// @throws ProfileFailure.AlreadyExists if the profile has one with this id
    public void addAddress(String id, Address address) {
        run(() -> api.addAddress(id, address));
    }

    /// Removes the address; retried like [#remove].
    ///
    /// @throws ProfileFailure.NotFound if there is no such profile or no such address of it
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
