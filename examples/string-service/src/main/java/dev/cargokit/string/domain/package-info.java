/// Step 1, Go kit's stringsvc1: the business itself, in plain Java.
/// It knows nothing of who calls it, who watches it or whether another instance answers in its place.
package dev.cargokit.string.domain;
