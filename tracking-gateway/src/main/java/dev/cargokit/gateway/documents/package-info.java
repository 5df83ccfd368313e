/// Small documents of the services behind the gateway, fetched when a client wants them here.
/// Nothing is known of their content.
package dev.cargokit.gateway.documents;
