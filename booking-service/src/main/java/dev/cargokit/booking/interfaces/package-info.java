/// Booking on the wire: resources with their request and response records, and what each refusal answers.
/// The contract is shared by the service itself and the gateway in front of it.
package dev.cargokit.booking.interfaces;
