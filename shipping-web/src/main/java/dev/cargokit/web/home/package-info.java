/// The first page: what this is, the sample cargos, and where to go from here.
/// It shows what it can when services are unavailable.
package dev.cargokit.web.home;
