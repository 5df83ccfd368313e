/// What one system keeps on disk: its folder, who runs in it, its lock and its secrets.
/// Every command works from this and nothing else; there is no supervisor.
package dev.cargokit.launcher.home;
