package dev.cargokit.string.interfaces;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A text, or an empty one and the reason.
record UppercaseResponse(
        String v,

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @Schema(description = "Why there is no text; absent if there is one")
        String err) {

    static UppercaseResponse of(String text) {
        return new UppercaseResponse(text, "");
    }

    static UppercaseResponse refused(String reason) {
        return new UppercaseResponse("", reason);
    }
}
