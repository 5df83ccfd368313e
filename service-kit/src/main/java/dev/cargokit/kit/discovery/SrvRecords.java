package dev.cargokit.kit.discovery;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import io.smallrye.stork.utils.StorkAddressUtils;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.dns.DnsClient;
import io.vertx.core.dns.DnsClientOptions;
import io.vertx.core.dns.DnsException;
import io.vertx.core.dns.DnsResponseCode;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/// The instances that SRV records name (RFC 2782). Priority and weight are left aside: whom to ask is decided by load.
final class SrvRecords implements Source {

    private static final Duration WITHIN = Duration.ofMillis(1500);

    private final DnsClient dns;
    private final String name;

    /// @param domain what the name ends in, with its dot; empty for none
    SrvRecords(Vertx vertx, DiscoveryConfig.Dns config, String service, String port, String domain) {
        this.dns = vertx.createDnsClient(options(config));
        this.name = config.name().replace("{service}", service).replace("{port}", port) + domain;
    }

    private static DnsClientOptions options(DiscoveryConfig.Dns config) {
        var options = new DnsClientOptions().setQueryTimeout(WITHIN.toMillis());
        config.server().ifPresent(server -> {
            var address = StorkAddressUtils.parseToHostAndPort(server, 53, "cargokit.discovery.dns.server");
            options.setHost(address.host).setPort(address.port);
        });
        return options;
    }

    @Override
    public List<Address> instances() throws IOException, InterruptedException {
        var addresses = new ArrayList<Address>();
        for (var record : found(dns.resolveSRV(name))) {
            for (var host : hosts(record.target())) {
                addresses.add(new Address(host, record.port()));
            }
        }
        return addresses;
    }

    private List<String> hosts(String target) throws IOException, InterruptedException {
        var hosts = found(dns.resolveA(target));
        return hosts.isEmpty() ? found(dns.resolveAAAA(target)) : hosts;
    }

    /// That there is no such name is an answer: there is no such instance.
    private <T> List<T> found(Future<List<T>> answer) throws IOException, InterruptedException {
        try {
            return answer.toCompletionStage().toCompletableFuture().get(2 * WITHIN.toMillis(), MILLISECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof DnsException no && no.code() == DnsResponseCode.NXDOMAIN) {
                return List.of();
            }
            throw new IOException(name + ": " + e.getCause().getMessage(), e.getCause());
        } catch (TimeoutException e) {
            throw new IOException(name + ": no answer", e);
        }
    }
}
