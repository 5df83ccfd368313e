package dev.cargokit.add.interfaces.http;

record ConcatAnswer(String v) {}
