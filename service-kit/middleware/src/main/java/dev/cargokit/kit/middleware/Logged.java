package dev.cargokit.kit.middleware;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Writes one line per call: `method=count input="abc" output=3 err=null took=12us`. Go kit: the logging middleware of
/// stringsvc2, and of addsvc where `byName` is set.
///
/// The category `cargokit.call` is silent unless set to DEBUG. Parameters named like a secret (password, token, …)
/// and `password=…` inside longer texts are masked. Under load the lines are sampled: the first calls of each second,
/// then every nth (`log.first-per-second`, `log.then-every`). A `Uni` or `CompletionStage` is logged when it completes.
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Logged {
    /// The value of `method=`; the method's own name by default.
    @Nonbinding
    String value() default "";

    /// Whether each parameter stands under its own name, as `a=1 b=2`, instead of all of them under `input`.
    @Nonbinding
    boolean byName() default false;

    /// Under which key the result stands.
    @Nonbinding
    String output() default "output";
}
