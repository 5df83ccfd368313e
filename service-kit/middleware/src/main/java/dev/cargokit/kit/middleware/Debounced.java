package dev.cargokit.kit.middleware;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Carries out a burst of calls as one call, whose result all of them get. Go kit: none; Cloud Native Go's
/// `DebounceFirst` and `DebounceLast`. For blocking methods.
///
/// A burst ends after a pause of `quiet`, or after ten times that. Live setting: `debounce.<name>.wait`.
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Debounced {
    /// The name; methods with the same name belong to one burst.
    @Nonbinding
    String value();

    /// Milliseconds of silence that end a burst, unless a setting overrides it.
    @Nonbinding
    long quiet() default 100;

    /// Which call of a burst is carried out.
    @Nonbinding
    Wins wins() default Wins.FIRST;

    /// Which call of a burst is carried out.
    enum Wins {
        /// The first, immediately; the others get its result.
        FIRST,
        /// The last, when the burst has ended; all wait for its result.
        LAST
    }
}
