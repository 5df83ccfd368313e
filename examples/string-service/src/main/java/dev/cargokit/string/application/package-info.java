/// Step 2, Go kit's stringsvc2: logging, metrics and a cache around the business, each one annotation.
/// service-kit implements them and fixes their order.
package dev.cargokit.string.application;
