/// The command `addcli`: one call, one line.
/// Go kit: cmd/addcli of addsvc.
package dev.cargokit.add.client.cli;
