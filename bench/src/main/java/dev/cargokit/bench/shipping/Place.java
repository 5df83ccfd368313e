package dev.cargokit.bench.shipping;

import java.net.URI;

/// Where one running system can be reached.
///
/// @param booking  base addresses of the services
/// @param databaseUser the owner of the databases
public record Place(
        URI booking, URI routing, URI handling, URI gateway, Database bookingDatabase, Database handlingDatabase) {}
