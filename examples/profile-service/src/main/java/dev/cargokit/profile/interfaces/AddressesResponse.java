package dev.cargokit.profile.interfaces;

import java.util.List;

record AddressesResponse(List<AddressBody> addresses) {}
