/// Handling over HTTP: reports one by one, reports by the file, and histories.
/// Records of the wire are made here and go no further inward.
package dev.cargokit.handling.interfaces;
