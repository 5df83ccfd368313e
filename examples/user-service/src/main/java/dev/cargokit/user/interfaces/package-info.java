/// The service on the wire: paths, the shape of its answers, and what a refusal says.
/// No rule lives here.
package dev.cargokit.user.interfaces;
