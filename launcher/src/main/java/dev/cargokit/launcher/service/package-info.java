/// The services of the system: the table of them, how one is started with its trained cache, and how it
/// says it is ready. A service learns of the others and of its database by environment variables only.
package dev.cargokit.launcher.service;
