/// The services of the system: the table of them, how one is started with its AOT cache, and how it is
/// found ready. A service learns the addresses of the others and of its database from environment
/// variables only.
package dev.cargokit.launcher.service;
