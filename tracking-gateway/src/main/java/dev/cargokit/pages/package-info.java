/// The web pages: rendered on the server from what the services answer, with a small script that keeps them live.
/// An interface like the REST API, for people; it decides nothing that a service decides.
package dev.cargokit.pages;
