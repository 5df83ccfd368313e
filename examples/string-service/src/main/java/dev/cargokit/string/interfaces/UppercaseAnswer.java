package dev.cargokit.string.interfaces;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A text, or an empty one and why.
record UppercaseAnswer(
        String v,

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @Schema(description = "Why there is no text; absent if there is one")
        String err) {

    static UppercaseAnswer of(String text) {
        return new UppercaseAnswer(text, "");
    }

    static UppercaseAnswer refused(String why) {
        return new UppercaseAnswer("", why);
    }
}
