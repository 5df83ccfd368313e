/// What adding means, to the service and to its clients alike: the interface and the refusals of its rules.
/// It is plain Java and knows no transport.
package dev.cargokit.add.domain;
