package dev.cargokit.pages.layout;

import dev.cargokit.pages.service.FieldProblem;
import dev.cargokit.pages.service.ServiceFailure;
import dev.cargokit.pages.service.ServiceFailure.Away;
import dev.cargokit.pages.service.ServiceFailure.Refused;
import java.util.HashMap;
import java.util.Map;

/// What is wrong with a form that was sent: at its fields, and as a whole.
public final class FormErrors {

    private final Map<String, String> fields = new HashMap<>();
    private String whole = "";
    private int status = 200;

    /// Notes what is wrong with a field.
    public FormErrors add(String field, String message) {
        fields.putIfAbsent(field, message);
        status = Math.max(status, 422);
        return this;
    }

    /// Notes what a service said, at the fields that it named where this form has them.
    ///
    /// @param names the form's field for each of the service's
    public FormErrors add(ServiceFailure failure, Map<String, String> names) {
        switch (failure) {
            case Away away ->
                say(503, away.getMessage() + " Your entries are kept. Send them again in a moment: they count once.");
            case Refused refused
            when isOver(refused) ->
                say(
                        refused.status(),
                        "This form was sent before with other entries, and those hold. Send it again if these are"
                                + " meant to come on top.");
            case Refused refused -> {
                say(refused.status(), "");
                refused.fields().forEach(problem -> add(problem, names));
                if (refused.fields().stream().map(FieldProblem::field).noneMatch(names::containsKey)) {
                    say(refused.status(), refused.getMessage());
                }
            }
        }
        return this;
    }

    /// Says what is wrong with all of it.
    public FormErrors say(int status, String message) {
        this.status = status;
        this.whole = message;
        return this;
    }

    public boolean any() {
        return status != 200;
    }

    /// The status of the page that shows them.
    public int status() {
        return status;
    }

    /// What is wrong as a whole; empty when nothing is.
    public String whole() {
        return whole;
    }

    /// What is wrong with a field; empty when nothing is.
    public String at(String field) {
        return fields.getOrDefault(field, "");
    }

    /// Whether the form's key stands for something else: somebody went back to the form after it had been sent.
    private static boolean isOver(Refused refused) {
        return refused.fields().stream().map(FieldProblem::field).anyMatch("Idempotency-Key"::equals);
    }

    private void add(FieldProblem problem, Map<String, String> names) {
        var field = names.get(problem.field());
        if (field != null) {
            fields.putIfAbsent(field, sentence(problem.message()));
        }
    }

    private static String sentence(String message) {
        var begun = Character.toUpperCase(message.charAt(0)) + message.substring(1);
        return begun.endsWith(".") ? begun : begun + ".";
    }
}
