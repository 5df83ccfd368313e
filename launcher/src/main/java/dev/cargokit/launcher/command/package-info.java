/// The command line, one class per command. They parse and print; the work is done in the other packages.
package dev.cargokit.launcher.command;
