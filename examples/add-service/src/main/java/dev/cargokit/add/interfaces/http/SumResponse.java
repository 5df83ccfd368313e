package dev.cargokit.add.interfaces.http;

record SumResponse(long v) {}
