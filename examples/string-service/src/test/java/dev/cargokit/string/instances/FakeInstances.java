package dev.cargokit.string.instances;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes the service under test a proxy over [FakeInstance]s. The argument `instances` is how many, at most three;
/// `through` is the setting that takes their addresses; every other argument is a setting of the service.
public class FakeInstances implements QuarkusTestResourceLifecycleManager {

    private final Map<String, String> settings = new HashMap<>();
    private List<FakeInstance> instances = List.of();

    @Override
    public void init(Map<String, String> arguments) {
        settings.putAll(arguments);
        instances = Stream.of("A", "B", "C")
                .limit(Integer.parseInt(settings.remove("instances")))
                .map(FakeInstance::new)
                .toList();
    }

    @Override
    public Map<String, String> start() {
        var through = settings.remove("through");
        settings.put(
                through == null ? "string.proxy" : through,
                instances.stream().map(FakeInstance::address).collect(Collectors.joining(",")));
        return settings;
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(
                instances, field -> field.getName().equals("instances") && field.getType() == List.class);
    }

    @Override
    public void stop() {
        instances.forEach(FakeInstance::close);
    }
}
