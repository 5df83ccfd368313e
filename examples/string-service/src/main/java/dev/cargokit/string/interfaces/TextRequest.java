package dev.cargokit.string.interfaces;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.cargokit.kit.json.Surrogates;

/// The body of both requests. As in Go, a missing text is an empty one, and half a surrogate pair, which UTF-8 cannot
/// encode, is U+FFFD; the name matches in any case.
@JsonFormat(with = JsonFormat.Feature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
record TextRequest(String s) {

    TextRequest {
        s = s == null ? "" : Surrogates.replaceUnpaired(s);
    }
}
