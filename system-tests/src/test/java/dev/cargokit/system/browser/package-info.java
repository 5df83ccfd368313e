/// The web pages in a real Chromium, clicked through as somebody would, on the assembled system.
/// Where the machine has no Chromium these tests are skipped and say so; screenshots are in `target/screenshots`.
package dev.cargokit.system.browser;
