package dev.cargokit.add;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/// The same limits, sooner reached.
public class Impatient implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "cargokit.limits.whole-request", "3s",
                "add.grpc.patience", "3s",
                "add.grpc.idle", "3s",
                "add.thrift.patience", "1s",
                "add.thrift.idle", "5s",
                "add.thrift.connections", "4");
    }
}
