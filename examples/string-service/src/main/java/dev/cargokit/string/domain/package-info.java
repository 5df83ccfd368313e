/// Step 1, Go kit's stringsvc1: the business in plain Java.
/// It knows nothing of transports, middleware or proxies.
package dev.cargokit.string.domain;
