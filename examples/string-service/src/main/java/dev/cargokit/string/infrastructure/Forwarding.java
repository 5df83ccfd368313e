package dev.cargokit.string.infrastructure;

import dev.cargokit.string.domain.StringRefused.NoAnswer;
import io.smallrye.faulttolerance.api.RateLimitException;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;
import org.jboss.logging.Logger;

/// Puts a text to the instances and says plainly why, where none of them answers. The words are Go kit's.
@Singleton
class Forwarding {

    private static final Logger LOG = Logger.getLogger(Forwarding.class);

    private final Attempts attempts;

    Forwarding(Attempts attempts) {
        this.attempts = attempts;
    }

    /// @throws NoAnswer if no instance answered in time
    Answer uppercase(String text) {
        try {
            return attempts.withinTheBudget(text);
        } catch (Exception failure) {
            throw new NoAnswer(why(failure));
        }
    }

    private static String why(Exception failure) {
        return switch (failure) {
            case InstanceFailed failed -> failed.getMessage();
            case CircuitBreakerOpenException _ -> "circuit breaker is open";
            case RateLimitException _ -> "rate limit exceeded";
            case TimeoutException _ -> "no answer in time";
            default -> unforeseen(failure);
        };
    }

    private static String unforeseen(Exception failure) {
        LOG.error("Instances could not be asked", failure);
        return "instances could not be asked";
    }
}
