package dev.cargokit.profile.client;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Three instances of the service, known to discovery and to the test's field `instances`. Timeouts are long enough for
/// a busy machine.
public class ThreeInstances implements QuarkusTestResourceLifecycleManager {

    private final List<FakeInstance> instances =
            Stream.generate(FakeInstance::started).limit(3).toList();

    @Override
    public Map<String, String> start() {
        return Map.of(
                "cargokit.addresses.profile",
                instances.stream().map(FakeInstance::address).collect(Collectors.joining(",")),
                "quarkus.rest-client.profile.connect-timeout",
                "30000",
                "quarkus.rest-client.profile.read-timeout",
                "30000");
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(instances, field -> field.getName().equals("instances"));
    }

    @Override
    public void stop() {
        instances.forEach(FakeInstance::stop);
    }
}
