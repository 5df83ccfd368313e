/// The REST API: paths, responses and problems.
/// No rule lives here.
package dev.cargokit.user.interfaces;
