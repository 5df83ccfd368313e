package dev.cargokit.web.client;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A REST client all of whose failures are [ServiceFailure]s: no connection, a timeout and an unreadable response
/// mean that the service is unavailable.
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface RemoteService {

    /// The service's name in messages.
    @Nonbinding
    String value() default "";
}
