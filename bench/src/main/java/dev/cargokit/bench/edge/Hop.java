package dev.cargokit.bench.edge;

import dev.cargokit.bench.http.Request;
import dev.cargokit.bench.load.Client;
import dev.cargokit.bench.load.HttpClient;
import dev.cargokit.bench.load.Workload;
import dev.cargokit.bench.system.ProcessTree;

/// One way to the endpoint.
///
/// @param pid  of the process in between; of the endpoint itself where there is none
record Hop(String name, int port, String path, long pid) implements Workload {

    @Override
    public Client client() {
        var request = Request.get(path);
        return new HttpClient(port, () -> request);
    }

    long processorMillis() {
        return new ProcessTree(pid).processorMillis();
    }
}
