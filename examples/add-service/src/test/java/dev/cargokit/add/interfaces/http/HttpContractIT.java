package dev.cargokit.add.interfaces.http;

import dev.cargokit.add.AddContract;
import dev.cargokit.add.FreePorts;
import dev.cargokit.add.Ports;
import dev.cargokit.add.client.AddClient;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@WithTestResource(FreePorts.class)
class HttpContractIT extends AddContract {

    @Override
    protected AddClient client() {
        return AddClient.http(Ports.http(), SETTINGS);
    }
}
