package dev.cargokit.kit.middleware.call;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/// Finds the parameter that carries an annotation, once for each method.
public final class AnnotatedParameter {

    /// No parameter carries it.
    public static final int NONE = -1;

    private final Class<? extends Annotation> mark;
    private final Map<Method, Integer> found = new ConcurrentHashMap<>();

    public AnnotatedParameter(Class<? extends Annotation> mark) {
        this.mark = mark;
    }

    /// The index of the first parameter so annotated, or [#NONE].
    public int parameterOf(Method method) {
        return found.computeIfAbsent(method, this::find);
    }

    private int find(Method method) {
        var parameters = method.getParameters();
        return IntStream.range(0, parameters.length)
                .filter(i -> parameters[i].isAnnotationPresent(mark))
                .findFirst()
                .orElse(NONE);
    }
}
