/// The contracts, line by line, as a client of the images sees them: at the gateway, and at the services' own ports.
/// One class for each chapter; a vector is a row of a table, or a test where it takes more than one request.
package dev.cargokit.system.wire;
