package dev.cargokit.add.interfaces.http;

record ConcatResponse(String v) {}
