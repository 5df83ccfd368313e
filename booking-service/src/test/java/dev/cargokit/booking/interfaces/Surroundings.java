package dev.cargokit.booking.interfaces;

import dev.cargokit.testkit.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;

/// What every test of the running service needs around it: Quarkus starts these once for all of them.
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(RoutingStub.class)
interface Surroundings {}
