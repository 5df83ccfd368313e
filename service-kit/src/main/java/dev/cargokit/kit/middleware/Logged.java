package dev.cargokit.kit.middleware;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Writes one line a call: `method=count input="abc" output=3 err=null took=12us`. Go kit: the logging middleware of
/// stringsvc2, and of addsvc where `byName` is set.
///
/// The category `cargokit.call` is silent unless set to DEBUG. Secrets are masked, see [Secret]. Under load a line is
/// written for the first calls of each second and then for every so-many-th (`log.first-per-second`,
/// `log.then-every`). A `Uni` or `CompletionStage` is logged when it completes.
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Logged {
    /// What stands behind `method=`; the method's own name unless given.
    @Nonbinding
    String value() default "";

    /// Whether each parameter stands under its own name, as `a=1 b=2`, instead of all of them under `input`.
    @Nonbinding
    boolean byName() default false;

    /// Under which key the result stands.
    @Nonbinding
    String output() default "output";
}
