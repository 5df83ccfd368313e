package dev.cargokit.pages.service;

import java.util.function.Supplier;
import org.jboss.logging.Logger;

/// Asks a service; that it does not answer is a failure with a name, like that it refuses.
final class Asked {

    private static final Logger LOG = Logger.getLogger(Asked.class);

    private Asked() {}

    static <T> T of(String service, Supplier<T> question) {
        try {
            return question.get();
        } catch (ServiceFailure answered) {
            throw answered;
        } catch (RuntimeException noAnswer) {
            LOG.debugf("%s did not answer: %s", service, noAnswer);
            throw new ServiceFailure.Away(service + " cannot be reached at the moment.");
        }
    }

    static void to(String service, Runnable request) {
        of(service, () -> {
            request.run();
            return null;
        });
    }
}
