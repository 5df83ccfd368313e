/// The rules that hold for the whole service.
/// Each layer's own tests are beside it.
package dev.cargokit.user;
