package dev.cargokit.routing.interfaces.voyage;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The constraints of a planner's reason, which is kept and shown to customers.
@Size(max = 500)
@Pattern(regexp = "\\P{Cntrl}*", message = "must have no control characters")
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@interface Reason {

    String message() default "must be a reason";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
