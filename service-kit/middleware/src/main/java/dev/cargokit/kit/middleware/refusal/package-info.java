/// How a layer refuses a call: a sealed family, so that whoever turns refusals into responses names each. Nothing was
/// done when one is thrown.
package dev.cargokit.kit.middleware.refusal;
