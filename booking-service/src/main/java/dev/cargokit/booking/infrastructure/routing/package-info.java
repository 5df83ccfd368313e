/// The routing service as booking asks it: a REST client, the resilience around it and a replica of its
/// locations. Whatever goes wrong there ends here as one refusal: routing cannot be asked now.
package dev.cargokit.booking.infrastructure.routing;
