package dev.cargokit.system.manifests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.fabric8.kubernetes.api.model.apps.Deployment;
import org.junit.jupiter.api.Test;

class ObjectsTest {

    private static final String DEPLOYMENT = """
            apiVersion: apps/v1
            kind: Deployment
            metadata: { name: booking }
            spec:
              template:
                spec:
                  containers: [{ name: service, securityContext: { readOnlyRootFilesystem: true } }]
            """;

    @Test
    void are_read_into_their_types() {
        var deployment = Objects.read(DEPLOYMENT + "---\n" + DEPLOYMENT).named(Deployment.class, "booking");

        var container =
                deployment.getSpec().getTemplate().getSpec().getContainers().getFirst();
        assertEquals("service", container.getName());
    }

    @Test
    void a_misspelt_field_is_refused_however_deep_it_is() {
        var misspelt = DEPLOYMENT.replace("readOnlyRootFilesystem", "readOnlyRootFileSystem");

        assertThrows(IllegalArgumentException.class, () -> Objects.read(misspelt));
    }

    @Test
    void an_unknown_kind_is_refused() {
        var unknown = DEPLOYMENT.replace("kind: Deployment", "kind: Deploiment");

        assertThrows(IllegalArgumentException.class, () -> Objects.read(unknown));
    }

    @Test
    void a_version_that_the_kind_has_not_is_refused() {
        var old = DEPLOYMENT.replace("apps/v1", "apps/v1beta1");

        assertThrows(IllegalArgumentException.class, () -> Objects.read(old));
    }
}
