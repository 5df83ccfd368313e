/// The wire's JSON: snake_case names, RFC 3339 times, strict types, and problems that name the field.
/// A request body is read whatever its Content-Type says.
package dev.cargokit.kit.json;
