/// The layers every service wears around its business logic: middleware, problems, wire formats, database plumbing.
/// Nothing in here knows of cargos; a domain layer never imports it.
package dev.cargokit.kit;
