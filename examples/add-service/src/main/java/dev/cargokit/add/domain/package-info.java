/// What adding means: the service interface, its arithmetic and its refusals.
/// It is plain Java and knows no transport.
package dev.cargokit.add.domain;
