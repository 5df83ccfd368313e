package dev.cargokit.web.layout;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/// The page for what went wrong as a whole.
@CheckedTemplate(basePath = "layout")
public final class ErrorPage {

    private ErrorPage() {}

    /// @param retry whether it is worth trying again
    public static native TemplateInstance failure(String title, String what, boolean retry);
}
