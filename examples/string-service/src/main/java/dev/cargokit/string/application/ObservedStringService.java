package dev.cargokit.string.application;

import dev.cargokit.kit.middleware.Cached;
import dev.cargokit.kit.middleware.Logged;
import dev.cargokit.kit.middleware.Measured;
import dev.cargokit.string.domain.PlainStringService;
import dev.cargokit.string.domain.StringService;
import jakarta.enterprise.context.ApplicationScoped;

/// The business with its middleware: logged and measured, upper-casing also cached. Go kit: `loggingMiddleware` and
/// `instrumentingMiddleware` of stringsvc2, each of which wraps `next` by hand.
@ApplicationScoped
public class ObservedStringService implements StringService {

    private final StringService next = new PlainStringService();

    @Override
    @Logged
    @Measured(prefix = "string_service")
    @Cached("uppercase")
    public String uppercase(String text) {
        return next.uppercase(text);
    }

    @Override
    @Logged(output = "n")
    @Measured(prefix = "string_service", result = true)
    public int count(String text) {
        return next.count(text);
    }
}
