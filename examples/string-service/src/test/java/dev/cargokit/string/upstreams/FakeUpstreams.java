package dev.cargokit.string.upstreams;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes the service under test a proxy over [FakeUpstream]s. The argument `upstreams` is their number, at most three;
/// every other argument is a setting of the service.
public class FakeUpstreams implements QuarkusTestResourceLifecycleManager {

    private final Map<String, String> settings = new HashMap<>();
    private List<FakeUpstream> upstreams = List.of();

    @Override
    public void init(Map<String, String> arguments) {
        settings.putAll(arguments);
        upstreams = Stream.of("A", "B", "C")
                .limit(Integer.parseInt(settings.remove("upstreams")))
                .map(FakeUpstream::new)
                .toList();
    }

    @Override
    public Map<String, String> start() {
        settings.put(
                "string.proxy", upstreams.stream().map(FakeUpstream::address).collect(Collectors.joining(",")));
        return settings;
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(
                upstreams, field -> field.getName().equals("upstreams") && field.getType() == List.class);
    }

    @Override
    public void stop() {
        upstreams.forEach(FakeUpstream::close);
    }
}
