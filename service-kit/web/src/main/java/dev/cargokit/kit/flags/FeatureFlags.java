package dev.cargokit.kit.flags;

import dev.cargokit.kit.settings.Settings;
import dev.openfeature.sdk.Client;
import dev.openfeature.sdk.OpenFeatureAPI;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/// OpenFeature's client, ready to be injected: `flags.getBooleanValue("flag.new-search", false)`. Nothing of
/// OpenFeature is loaded before its first injection.
class FeatureFlags {

    @Produces
    @Singleton
    Client client(Settings settings) {
        var api = OpenFeatureAPI.getInstance();
        api.setProviderAndWait(new SettingsProvider(settings));
        return api.getClient();
    }

    void close(@Disposes Client client) {
        OpenFeatureAPI.getInstance().shutdown();
    }
}
