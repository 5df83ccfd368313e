/// What the operating system knows of other processes: who they are, what they hold, how they are started
/// and ended. Nothing here knows of services or databases.
package dev.cargokit.launcher.process;
