package dev.cargokit.kit.middleware.remembering;

import dev.cargokit.kit.middleware.IdempotencyKey;
import dev.cargokit.kit.middleware.Idempotent;
import dev.cargokit.kit.middleware.call.Marked;
import dev.cargokit.kit.settings.Settings;
import dev.cargokit.kit.settings.Vocabulary;
import jakarta.inject.Singleton;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The remembered answers by the names of their layers.
@Singleton
class AnswerTables {

    private final Settings settings;
    private final Marked key = new Marked(IdempotencyKey.class);
    private final Map<String, Answers> tables = new ConcurrentHashMap<>();

    AnswerTables(Settings settings) {
        this.settings = settings;
    }

    /// The index of the parameter that is the key.
    int keyOf(Method method) {
        return key.parameterOf(method);
    }

    Answers of(Idempotent idempotent) {
        return tables.computeIfAbsent(
                idempotent.value(),
                name -> new Answers(
                        settings.of(Vocabulary.IDEMPOTENT_SIZE, name, idempotent.size()),
                        settings.of(Vocabulary.IDEMPOTENT_KEEP, name, Duration.ofSeconds(idempotent.keep())),
                        System::nanoTime));
    }
}
