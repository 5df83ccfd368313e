/// Routing's tests: the domain in milliseconds, the contract over HTTP on a real PostgreSQL.
/// [dev.cargokit.routing.domain.search.NaiveSearch] is the oracle of the search, also for the bench.
package dev.cargokit.routing;
