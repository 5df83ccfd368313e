/// `GET /q/gateway`: the state of the gateway at this moment, for people and tests.
/// Nothing here changes that state.
package dev.cargokit.gateway.status;
