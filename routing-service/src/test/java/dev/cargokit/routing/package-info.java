/// Routing's tests: the domain in plain JUnit, the contract over HTTP with PostgreSQL.
/// [dev.cargokit.routing.domain.search.NaiveSearch] is the oracle of the search, also for the bench.
package dev.cargokit.routing;
