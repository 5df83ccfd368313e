package dev.cargokit.profile.infrastructure.persistence;

import dev.cargokit.profile.domain.Profiles;
import dev.cargokit.profile.domain.ProfilesContract;
import dev.cargokit.testkit.OnceReady;
import dev.cargokit.testkit.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class PanacheProfilesIT extends ProfilesContract implements OnceReady {

    @Inject
    Profiles profiles;

    @Override
    protected Profiles profiles() {
        return profiles;
    }
}
