/// One description of everything behind the gateway, put together from those that the services give of themselves.
/// What they say is not understood here; only its paths and names are made the gateway's.
package dev.cargokit.gateway.openapi;
