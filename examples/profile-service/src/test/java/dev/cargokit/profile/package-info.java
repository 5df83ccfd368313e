/// The rules that hold for the whole service, and what its tests share.
/// Each layer's own tests are beside it.
package dev.cargokit.profile;
