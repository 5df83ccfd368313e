package dev.cargokit.web.form;

import dev.cargokit.web.client.ServiceFailure;
import java.util.List;
import java.util.regex.Pattern;

/// A field that a page filled in itself, and that goes on in a header field: the version of a cargo, the key of a form.
public final class HiddenField {

    private static final Pattern VISIBLE_ASCII = Pattern.compile("[!-~]*");

    private HiddenField() {}

    /// Returns the value as it is.
    ///
    /// @throws ServiceFailure.Refused if a header field could not carry it
    public static String header(String value) {
        if (!VISIBLE_ASCII.matcher(value).matches()) {
            throw new ServiceFailure.Refused(400, "That was no form of this page.", List.of());
        }
        return value;
    }
}
