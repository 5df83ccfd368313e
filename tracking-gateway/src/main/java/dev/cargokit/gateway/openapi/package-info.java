/// One OpenAPI document for everything behind the gateway, merged from those of the services.
/// Only their paths and the names of their components are changed.
package dev.cargokit.gateway.openapi;
