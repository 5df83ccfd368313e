/// Step 2, Go kit's stringsvc2: logging, metrics and a cache around the business, each one annotation.
/// What they do and in which order they stand is service-kit's business.
package dev.cargokit.string.application;
