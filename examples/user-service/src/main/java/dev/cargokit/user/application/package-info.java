/// What can be asked of this service, whatever the transport.
/// Middleware stands around it by annotation.
package dev.cargokit.user.application;
