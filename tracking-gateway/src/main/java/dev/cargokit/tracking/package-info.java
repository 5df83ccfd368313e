/// The tracking context: a read-only view of cargos, composed on request from what booking and handling know.
/// It stores nothing.
package dev.cargokit.tracking;
