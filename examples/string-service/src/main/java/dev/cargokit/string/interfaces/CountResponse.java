package dev.cargokit.string.interfaces;

record CountResponse(int v) {}
