package dev.cargokit.booking.interfaces;

import dev.cargokit.kit.test.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;

/// PostgreSQL and a routing service, started once for all tests of the running service.
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(RoutingStub.class)
interface TestResources {}
