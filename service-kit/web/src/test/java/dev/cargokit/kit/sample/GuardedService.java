package dev.cargokit.kit.sample;

import dev.cargokit.kit.middleware.Caller;
import dev.cargokit.kit.middleware.Limited;
import dev.cargokit.kit.middleware.LimitedPerCaller;
import dev.cargokit.kit.middleware.Shed;
import dev.cargokit.kit.middleware.Throttled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/// A method for each layer that keeps calls out.
@ApplicationScoped
public class GuardedService {

    @Limited(value = "guarded", perSecond = 0.001, burst = 1)
    public String limited() {
        return "done";
    }

    @Limited(value = "changing", perSecond = 0.001, burst = 1)
    public String changing() {
        return "done";
    }

    @LimitedPerCaller(value = "named", perSecond = 0.001, burst = 1)
    public String of(@Caller String caller) {
        return caller;
    }

    @LimitedPerCaller(value = "nobody", perSecond = 0.001, burst = 1)
    public String ofNobody() {
        return "done";
    }

    @Throttled(value = "slow", perSecond = 4, burst = 1)
    public String throttled() {
        return "done";
    }

    @Throttled("uni")
    public Uni<String> throttledUni() {
        return Uni.createFrom().item("done");
    }

    @Shed(value = "few", maximum = 1)
    public Uni<String> shed(Uni<String> response) {
        return response;
    }
}
