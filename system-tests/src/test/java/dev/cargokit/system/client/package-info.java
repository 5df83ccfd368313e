/// The system as a client sees it: requests over HTTP, in the terms of the contract.
/// Nothing here knows a class of any service.
package dev.cargokit.system.client;
