/// Voyages as booking refers to them: by number. Their schedules belong to the routing context.
package dev.cargokit.booking.domain.voyage;
