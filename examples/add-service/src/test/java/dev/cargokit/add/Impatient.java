package dev.cargokit.add;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/// The same limits, sooner reached.
public class Impatient implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "cargokit.limits.whole-request", "500ms",
                "add.grpc.patience", "500ms",
                "add.grpc.idle", "1s",
                "add.thrift.patience", "500ms",
                "add.thrift.idle", "1s",
                "add.thrift.connections", "4");
    }
}
