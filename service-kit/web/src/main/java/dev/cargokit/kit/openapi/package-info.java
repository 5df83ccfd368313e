/// What every service's OpenAPI document has in common.
/// Resources declare only what is their own.
package dev.cargokit.kit.openapi;
