/// What a user is: plain Java that knows of no framework.
/// Rules about users belong here.
package dev.cargokit.user.domain;
