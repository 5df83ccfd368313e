package dev.cargokit.launcher.service;

import java.util.Locale;

/// One instance of a service, as the table declares it.
///
/// @param name     what status and logs call it; unique
/// @param context  what other services know it by; instances of one service share it
/// @param group    for `--only`
/// @param module   its Maven module, relative to the checkout
/// @param port     before the port offset
/// @param database the name of its database; empty when it stores nothing
/// @param heap     largest heap in MB
public record Service(String name, String context, String group, String module, int port, String database, int heap) {

    public boolean stores() {
        return !database.isEmpty();
    }

    /// The environment variable that tells the others where it is.
    String addressVariable() {
        return "CARGOKIT_ADDRESSES_" + context.toUpperCase(Locale.ROOT);
    }
}
