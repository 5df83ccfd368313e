package dev.cargokit.system.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cargokit.system.client.Shipping;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Each image says what it is made of.
class BillOfMaterialsIT {

    @RegisterExtension
    static final ContainerSystem SYSTEM = new ContainerSystem();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "booking",
                "routing",
                "handling",
                "gateway",
                "web",
                "string",
                "add",
                "profile",
                "user",
                "product",
                "patterns"
            })
    void every_image_has_a_bill_of_materials_beside_its_application(String service) throws IOException {
        JsonNode bill = new ObjectMapper().readTree(SYSTEM.compose().inside(service, "cat ../sbom.cdx.json"));

        Set<String> components = Shipping.elements(bill.path("components")).stream()
                .map(component -> component.path("name").asText())
                .collect(Collectors.toSet());
        assertEquals("CycloneDX", bill.path("bomFormat").asText());
        assertTrue(
                components.containsAll(Set.of("service-kit-web", "quarkus-rest", "vertx-core")), components::toString);
    }
}
