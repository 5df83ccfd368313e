/// Cases generated from the published OpenAPI document, and their like for forms and the other transports: nothing
/// that is sent makes a service fail, and what was accepted can be read.
package dev.cargokit.system.generated;
