/// The first page: what this is, the sample cargos, and where to go from here.
/// It shows what it can also when the services are away.
package dev.cargokit.pages.welcome;
