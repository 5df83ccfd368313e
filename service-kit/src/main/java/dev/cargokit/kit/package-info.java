/// The layers every service wears around its business logic: middleware, problems, wire formats, database
/// plumbing. A domain layer never imports it.
package dev.cargokit.kit;
