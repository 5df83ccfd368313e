/// The commands of the README, found and run as a newcomer would: one after the other in one shell.
/// A fenced block with the info string `sh` counts; `sh no-test` does not; `# => text` says what a command must print.
package dev.cargokit.system.readme;
