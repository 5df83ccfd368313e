package dev.cargokit.kit.flags;

import dev.cargokit.kit.settings.Settings;
import dev.openfeature.sdk.ErrorCode;
import dev.openfeature.sdk.EvaluationContext;
import dev.openfeature.sdk.EventProvider;
import dev.openfeature.sdk.Metadata;
import dev.openfeature.sdk.ProviderEvaluation;
import dev.openfeature.sdk.ProviderEventDetails;
import dev.openfeature.sdk.Reason;
import dev.openfeature.sdk.Value;
import java.util.function.Function;

/// OpenFeature's view of the live settings: a flag's key is the setting's, such as `flag.new-search`.
final class SettingsProvider extends EventProvider {

    private final Settings settings;

    SettingsProvider(Settings settings) {
        this.settings = settings;
        settings.onChange(() ->
                emitProviderConfigurationChanged(ProviderEventDetails.builder().build()));
    }

    @Override
    public Metadata getMetadata() {
        return () -> "settings";
    }

    @Override
    public ProviderEvaluation<Boolean> getBooleanEvaluation(String key, Boolean otherwise, EvaluationContext context) {
        return evaluate(key, otherwise, text -> switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException();
        });
    }

    @Override
    public ProviderEvaluation<String> getStringEvaluation(String key, String otherwise, EvaluationContext context) {
        return evaluate(key, otherwise, Function.identity());
    }

    @Override
    public ProviderEvaluation<Integer> getIntegerEvaluation(String key, Integer otherwise, EvaluationContext context) {
        return evaluate(key, otherwise, Integer::valueOf);
    }

    @Override
    public ProviderEvaluation<Double> getDoubleEvaluation(String key, Double otherwise, EvaluationContext context) {
        return evaluate(key, otherwise, Double::valueOf);
    }

    @Override
    public ProviderEvaluation<Value> getObjectEvaluation(String key, Value otherwise, EvaluationContext context) {
        return evaluate(key, otherwise, Value::new);
    }

    private <T> ProviderEvaluation<T> evaluate(String key, T otherwise, Function<String, T> reader) {
        var evaluation = ProviderEvaluation.<T>builder().value(otherwise).reason(Reason.DEFAULT.name());
        var text = settings.text(key);
        try {
            text.map(reader).ifPresent(value -> evaluation.value(value).reason(Reason.STATIC.name()));
        } catch (IllegalArgumentException _) {
            evaluation.reason(Reason.ERROR.name()).errorCode(ErrorCode.TYPE_MISMATCH);
        }
        return evaluation.build();
    }
}
