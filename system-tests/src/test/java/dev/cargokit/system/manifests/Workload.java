package dev.cargokit.system.manifests;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What runs pods: a Deployment or a StatefulSet.
record Workload(String name, PodTemplateSpec template) {

    static List<Workload> of(Objects objects) {
        return Stream.concat(
                        objects.of(Deployment.class).stream()
                                .map(it -> of(it, it.getSpec().getTemplate())),
                        objects.of(StatefulSet.class).stream()
                                .map(it -> of(it, it.getSpec().getTemplate())))
                .toList();
    }

    private static Workload of(HasMetadata object, PodTemplateSpec template) {
        return new Workload(object.getMetadata().getName(), template);
    }

    PodSpec pod() {
        return template.getSpec();
    }

    Container container() {
        return pod().getContainers().getFirst();
    }

    boolean isSelectedBy(Map<String, String> matchLabels) {
        return labels().entrySet().containsAll(matchLabels.entrySet());
    }

    /// As Kubernetes decides; of the expressions only `In`, which is all that we use.
    boolean isSelectedBy(LabelSelector selector) {
        return isSelectedBy(selector.getMatchLabels())
                && selector.getMatchExpressions().stream()
                        .allMatch(wanted -> wanted.getOperator().equals("In")
                                && wanted.getValues().contains(labels().get(wanted.getKey())));
    }

    private Map<String, String> labels() {
        return template.getMetadata().getLabels();
    }

    @Override
    public String toString() {
        return name;
    }
}
