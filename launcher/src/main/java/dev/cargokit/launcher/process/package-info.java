/// Processes, ports and log files as the operating system shows them. Nothing here knows services or
/// databases.
package dev.cargokit.launcher.process;
