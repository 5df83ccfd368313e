package dev.cargokit.web.cargo;

/// The entries of the form that was sent from a cargo's page, to be shown again when it was refused.
///
/// @param destination empty when it was another form
/// @param deadline empty when it was another form
/// @param routes whether it was a route, so that routes are offered again
public record ChangeForm(String destination, String deadline, boolean routes) {

    static ChangeForm empty(boolean routes) {
        return new ChangeForm("", "", routes);
    }
}
