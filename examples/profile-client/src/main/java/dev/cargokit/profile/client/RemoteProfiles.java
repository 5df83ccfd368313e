package dev.cargokit.profile.client;

import dev.cargokit.profile.client.ProfileFailure.Unavailable;
import io.smallrye.stork.api.NoServiceInstanceFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/// Asks the instances in turn. A second attempt goes to the next one, so that one dead instance costs a moment and no
/// answer.
@ApplicationScoped
class RemoteProfiles implements ProfileClient {

    private static final int MORE_ATTEMPTS = 2;
    private static final int PAUSE = 20;

    private final ProfileApi service;

    RemoteProfiles(@RestClient ProfileApi service) {
        this.service = service;
    }

    @Override
    public void register(Profile profile) {
        tell(() -> service.register(profile));
    }

    @Override
    @Retry(maxRetries = MORE_ATTEMPTS, delay = PAUSE, jitter = PAUSE, retryOn = Unavailable.class)
    public Profile profile(String id) {
        return asked(() -> service.profile(id).profile());
    }

    @Override
    @Retry(maxRetries = MORE_ATTEMPTS, delay = PAUSE, jitter = PAUSE, retryOn = Unavailable.class)
    public void replace(Profile profile) {
        tell(() -> service.replace(profile.id(), profile));
    }

    @Override
    public void revise(Profile change) {
        tell(() -> service.revise(change.id(), change));
    }

    @Override
    @Retry(maxRetries = MORE_ATTEMPTS, delay = PAUSE, jitter = PAUSE, retryOn = Unavailable.class)
    public void remove(String id) {
        tell(() -> service.remove(id));
    }

    @Override
    @Retry(maxRetries = MORE_ATTEMPTS, delay = PAUSE, jitter = PAUSE, retryOn = Unavailable.class)
    public List<Address> addresses(String id) {
        return asked(() -> service.addresses(id).addresses());
    }

    @Override
    @Retry(maxRetries = MORE_ATTEMPTS, delay = PAUSE, jitter = PAUSE, retryOn = Unavailable.class)
    public Address address(String id, String addressId) {
        return asked(() -> service.address(id, addressId).address());
    }

    @Override
    public void addAddress(String id, Address address) {
        tell(() -> service.addAddress(id, address));
    }

    @Override
    @Retry(maxRetries = MORE_ATTEMPTS, delay = PAUSE, jitter = PAUSE, retryOn = Unavailable.class)
    public void removeAddress(String id, String addressId) {
        tell(() -> service.removeAddress(id, addressId));
    }

    private static void tell(Runnable call) {
        asked(() -> {
            call.run();
            return true;
        });
    }

    private static <T> T asked(Supplier<T> call) {
        try {
            return call.get();
        } catch (ProcessingException | NoServiceInstanceFoundException e) {
            throw new Unavailable("no answer", e);
        }
    }
}
