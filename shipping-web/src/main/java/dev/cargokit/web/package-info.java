/// The web pages: rendered on the server from what the services answer; a small script keeps them live.
/// A client of the services like any other: it makes no decision that is a service's to make.
package dev.cargokit.web;
