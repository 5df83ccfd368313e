/// A client that attacks the gateway, and what it sends. The tests of the assembled system use it, too.
package dev.cargokit.bench.abuse;
