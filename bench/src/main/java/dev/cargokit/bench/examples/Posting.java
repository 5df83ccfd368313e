package dev.cargokit.bench.examples;

import dev.cargokit.bench.http.Request;
import dev.cargokit.bench.load.Client;
import dev.cargokit.bench.load.HttpClient;
import dev.cargokit.bench.load.Workload;

/// The same POST again and again.
record Posting(String name, int port, Request request) implements Workload {

    Posting(String name, int port, String path, String json) {
        this(name, port, Request.post(path, json));
    }

    @Override
    public Client client() {
        return new HttpClient(port, () -> request);
    }
}
