/// What was done to a cargo, as the handling context reports it. Events of one cargo form its history.
package dev.cargokit.booking.domain.handling;
