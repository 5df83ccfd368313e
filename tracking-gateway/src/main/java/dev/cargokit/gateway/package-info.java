/// The edge: requests for the services behind it are forwarded as a table of routes says, streaming both ways.
/// It knows no domain; what it answers itself, tracking, is a context of its own beside it.
package dev.cargokit.gateway;
