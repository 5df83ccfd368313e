package dev.cargokit.web.form;

import dev.cargokit.web.client.FieldError;
import dev.cargokit.web.client.ServiceFailure;
import dev.cargokit.web.client.ServiceFailure.Refused;
import dev.cargokit.web.client.ServiceFailure.Unavailable;
import java.util.HashMap;
import java.util.Map;

/// The errors of a submitted form: of single fields, and of the form as a whole.
public final class FormErrors {

    private final Map<String, String> fields = new HashMap<>();
    private String whole = "";
    private int status = 200;

    public FormErrors add(String field, String message) {
        fields.putIfAbsent(field, message);
        status = Math.max(status, 422);
        return this;
    }

    /// Adds a service's failure: to the fields that the service names, as far as this form has them.
    ///
    /// @param names the form's field names by the service's
    public FormErrors add(ServiceFailure failure, Map<String, String> names) {
        switch (failure) {
            case Unavailable unavailable ->
                set(
                        503,
                        unavailable.getMessage()
                                + " Your entries are kept. Send them again in a moment: they count once.");
            case Refused refused
            when isKeyReused(refused) ->
                set(
                        refused.status(),
                        "This form was sent before with other entries, and those hold. Send it again if these are"
                                + " meant to come on top.");
            case Refused refused -> add(refused, names);
        }
        return this;
    }

    public FormErrors set(int status, String message) {
        this.status = status;
        this.whole = message;
        return this;
    }

    public boolean any() {
        return status != 200;
    }

    public int status() {
        return status;
    }

    /// The error of the whole form; empty for none.
    public String whole() {
        return whole;
    }

    /// The error of a field; empty for none.
    public String at(String field) {
        return fields.getOrDefault(field, "");
    }

    private void add(Refused refused, Map<String, String> names) {
        boolean named = refused.errors().stream().map(FieldError::field).anyMatch(names::containsKey);
        set(refused.status(), named ? "" : refused.getMessage());
        refused.errors().stream()
                .filter(error -> names.containsKey(error.field()))
                .forEach(error -> fields.putIfAbsent(names.get(error.field()), sentence(error.message())));
    }

    /// Whether the key was used for another request: the visitor went back to a submitted form and changed it.
    private static boolean isKeyReused(Refused refused) {
        return refused.errors().stream().map(FieldError::field).anyMatch("Idempotency-Key"::equals);
    }

    private static String sentence(String message) {
        var capitalised = Character.toUpperCase(message.charAt(0)) + message.substring(1);
        return capitalised.endsWith(".") ? capitalised : capitalised + ".";
    }
}
