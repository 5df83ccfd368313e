package dev.cargokit.system.manifests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is asked of every workload in Kubernetes holds in both overlays.
class ManifestsIT {

    private static final Path ROOT = Path.of(System.getProperty("cargokit.root"));
    private static final int LONGEST = 60;
    private static final List<String> SERVICES = List.of(
            "add",
            "booking",
            "gateway",
            "handling",
            "patterns",
            "product",
            "profile",
            "routing",
            "string",
            "user",
            "web");

    @ParameterizedTest
    @ValueSource(strings = {"local", "production"})
    void every_service_is_deployed(String overlay) {
        assertEquals(SERVICES, names(rendered(overlay).of(Deployment.class)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"local", "production"})
    void every_workload_runs_restricted(String overlay) {
        for (Workload workload : Workload.of(rendered(overlay))) {
            var pod = workload.pod();
            var container = workload.container().getSecurityContext();
            assertAll(
                    workload.name(),
                    () -> assertEquals(1, pod.getContainers().size()),
                    () -> assertTrue(pod.getSecurityContext().getRunAsNonRoot()),
                    () -> assertTrue(pod.getSecurityContext().getRunAsUser() > 0),
                    () -> assertEquals(
                            "RuntimeDefault",
                            pod.getSecurityContext().getSeccompProfile().getType()),
                    () -> assertTrue(container.getReadOnlyRootFilesystem()),
                    () -> assertFalse(container.getAllowPrivilegeEscalation()),
                    () -> assertEquals(
                            List.of("ALL"), container.getCapabilities().getDrop()),
                    () -> assertTrue(container.getCapabilities().getAdd().isEmpty()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"local", "production"})
    void no_workload_has_a_token(String overlay) {
        var objects = rendered(overlay);

        for (Workload workload : Workload.of(objects)) {
            var account = objects.named(ServiceAccount.class, workload.pod().getServiceAccountName());
            assertFalse(account.getAutomountServiceAccountToken(), workload.name());
            assertFalse(workload.pod().getAutomountServiceAccountToken(), workload.name());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"local", "production"})
    void every_workload_is_probed_and_bounded(String overlay) {
        for (Workload workload : Workload.of(rendered(overlay))) {
            var container = workload.container();
            var resources = container.getResources();
            var both = Set.of("cpu", "memory");
            assertAll(
                    workload.name(),
                    () -> assertNotNull(container.getStartupProbe(), "startup"),
                    () -> assertNotNull(container.getReadinessProbe(), "readiness"),
                    () -> assertNotNull(container.getLivenessProbe(), "liveness"),
                    () -> assertEquals(both, resources.getRequests().keySet()),
                    () -> assertEquals(both, resources.getLimits().keySet()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"local", "production"})
    void a_rolling_update_drains_every_instance_and_takes_none_away_early(String overlay) {
        for (Deployment deployment : rendered(overlay).of(Deployment.class)) {
            var pod = deployment.getSpec().getTemplate().getSpec();
            var drain = pod.getContainers().getFirst().getLifecycle().getPreStop();
            var rolling = deployment.getSpec().getStrategy().getRollingUpdate();
            // The stop itself takes up to ten seconds (quarkus.shutdown.timeout).
            assertTrue(
                    drain.getSleep().getSeconds() >= 5
                            && drain.getSleep().getSeconds() + 10 < pod.getTerminationGracePeriodSeconds(),
                    deployment.getMetadata().getName());
            assertEquals(0, rolling.getMaxUnavailable().getIntVal());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"local", "production"})
    void every_service_is_found_scaled_spread_and_kept_from_disruption(String overlay) {
        var objects = rendered(overlay);

        for (Deployment deployment : objects.of(Deployment.class)) {
            String name = deployment.getMetadata().getName();
            var workload = new Workload(name, deployment.getSpec().getTemplate());
            var scaler = objects.named(HorizontalPodAutoscaler.class, name).getSpec();
            var budget = objects.named(PodDisruptionBudget.class, name).getSpec();
            var spread = workload.pod().getTopologySpreadConstraints();
            var service = objects.of(Service.class).stream()
                    .map(Service::getSpec)
                    .filter(spec -> workload.isSelectedBy(spec.getSelector()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no service finds " + name));
            assertAll(
                    name,
                    () -> assertTrue(workload.isSelectedBy(deployment.getSpec().getSelector())),
                    () -> assertEquals(name, scaler.getScaleTargetRef().getName()),
                    () -> assertTrue(workload.isSelectedBy(budget.getSelector())),
                    () -> assertTrue(workload.isSelectedBy(spread.getFirst().getLabelSelector())),
                    () -> assertTrue(ports(workload)
                            .containsAll(service.getPorts().stream()
                                    .map(port -> port.getTargetPort().getStrVal())
                                    .toList())));
        }
    }

    @Test
    void local_is_one_of_each_with_a_database() {
        var objects = rendered("local");

        assertEquals(List.of("database"), names(objects.of(StatefulSet.class)));
        objects.of(HorizontalPodAutoscaler.class)
                .forEach(scaler -> assertEquals(1, scaler.getSpec().getMaxReplicas()));
    }

    @Test
    void production_is_three_of_each_behind_tls_with_the_database_elsewhere() {
        var objects = rendered("production");

        assertEquals(List.of(), names(objects.of(StatefulSet.class)));
        objects.of(HorizontalPodAutoscaler.class)
                .forEach(scaler -> assertEquals(3, scaler.getSpec().getMinReplicas()));
        var ingress = objects.of(Ingress.class).getFirst().getSpec();
        assertEquals(
                hosts(ingress.getRules().stream().map(rule -> rule.getHost())),
                hosts(ingress.getTls().stream().flatMap(tls -> tls.getHosts().stream())));
        assertEquals("production", settings(objects).getData().get("CARGOKIT_PROFILE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"local", "production"})
    void services_are_discovered_by_kubernetes(String overlay) {
        assertEquals("dns", settings(rendered(overlay)).getData().get("CARGOKIT_DISCOVERY"));
    }

    @Test
    void what_is_written_for_a_service_stays_short() throws IOException {
        for (String service : SERVICES) {
            var manifest = ROOT.resolve("k8s/base").resolve(service + ".yaml");
            assertTrue(Files.readAllLines(manifest).size() <= LONGEST, service);
        }
    }

    private static Objects rendered(String overlay) {
        return Objects.read(new Kustomize(ROOT).rendered(overlay));
    }

    private static ConfigMap settings(Objects objects) {
        return objects.of(ConfigMap.class).stream()
                .filter(map -> map.getMetadata().getName().startsWith("cargokit"))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(List<? extends HasMetadata> objects) {
        return objects.stream()
                .map(object -> object.getMetadata().getName())
                .sorted()
                .toList();
    }

    private static List<String> ports(Workload workload) {
        return workload.container().getPorts().stream()
                .map(port -> port.getName())
                .toList();
    }

    private static Set<String> hosts(Stream<String> names) {
        return names.collect(Collectors.toSet());
    }
}
