/// The use cases of this service, whatever the transport.
/// Annotations add the middleware.
package dev.cargokit.user.application;
