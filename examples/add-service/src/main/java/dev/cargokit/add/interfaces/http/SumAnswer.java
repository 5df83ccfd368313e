package dev.cargokit.add.interfaces.http;

record SumAnswer(long v) {}
