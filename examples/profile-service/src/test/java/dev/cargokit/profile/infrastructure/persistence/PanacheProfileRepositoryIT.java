package dev.cargokit.profile.infrastructure.persistence;

import dev.cargokit.kit.test.PostgresResource;
import dev.cargokit.kit.test.ReadyService;
import dev.cargokit.profile.domain.ProfileRepository;
import dev.cargokit.profile.domain.ProfileRepositoryContract;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class PanacheProfileRepositoryIT extends ProfileRepositoryContract implements ReadyService {

    @Inject
    ProfileRepository profiles;

    @Override
    protected ProfileRepository profiles() {
        return profiles;
    }
}
