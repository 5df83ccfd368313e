/// A user in plain Java, without any framework.
/// Rules about users belong here.
package dev.cargokit.user.domain;
