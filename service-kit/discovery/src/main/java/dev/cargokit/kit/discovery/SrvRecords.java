package dev.cargokit.kit.discovery;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.channel.socket.nio.NioDatagramChannel;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.handler.codec.dns.DefaultDnsQuestion;
import io.netty.handler.codec.dns.DefaultDnsRecordDecoder;
import io.netty.handler.codec.dns.DnsRawRecord;
import io.netty.handler.codec.dns.DnsRecordType;
import io.netty.handler.codec.dns.DnsResponse;
import io.netty.handler.codec.dns.DnsResponseCode;
import io.netty.handler.codec.dns.DnsSection;
import io.netty.resolver.dns.DnsNameResolver;
import io.netty.resolver.dns.DnsNameResolverBuilder;
import io.netty.resolver.dns.SingletonDnsServerAddressStreamProvider;
import io.smallrye.stork.utils.StorkAddressUtils;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/// The instances that SRV records name (RFC 2782). Priority and weight are ignored: the load balancer decides.
///
/// Netty's resolver reads what Vert.x' DNS client cuts off: it announces a UDP payload beyond 512 bytes (EDNS0) and
/// repeats a query over TCP when the response is truncated.
final class SrvRecords implements InstanceSource {

    private static final Duration TIMEOUT = Duration.ofMillis(1500);
    /// RFC 9715, 3.1: the payload that passes most paths in one piece.
    private static final int MAXIMUM_UDP_PAYLOAD = 1232;

    private final DnsNameResolver resolver;
    private final String name;

    SrvRecords(Vertx vertx, DiscoveryConfig.Dns config, String service, String port) {
        this.resolver = resolver(vertx, config);
        this.name = config.name().replace("{service}", service).replace("{port}", port);
    }

    private static DnsNameResolver resolver(Vertx vertx, DiscoveryConfig.Dns config) {
        var resolver = new DnsNameResolverBuilder(
                        ((VertxInternal) vertx).getEventLoopGroup().next())
                .datagramChannelType(NioDatagramChannel.class)
                .socketChannelType(NioSocketChannel.class)
                .maxPayloadSize(MAXIMUM_UDP_PAYLOAD)
                .queryTimeoutMillis(TIMEOUT.toMillis());
        config.server().ifPresent(server -> {
            var address = StorkAddressUtils.parseToHostAndPort(server, 53, "cargokit.discovery.dns.server");
            resolver.nameServerProvider(
                    new SingletonDnsServerAddressStreamProvider(new InetSocketAddress(address.host, address.port)));
        });
        return resolver.build();
    }

    @Override
    public List<Address> instances() throws IOException, InterruptedException {
        var addresses = new ArrayList<Address>();
        for (var target : query(name, DnsRecordType.SRV, SrvRecords::target)) {
            for (var host : hosts(target.host())) {
                addresses.add(new Address(host, target.port()));
            }
        }
        return addresses;
    }

    private List<String> hosts(String target) throws IOException, InterruptedException {
        var hosts = query(target, DnsRecordType.A, SrvRecords::host);
        return hosts.isEmpty() ? query(target, DnsRecordType.AAAA, SrvRecords::host) : hosts;
    }

    /// A name that does not exist has no records.
    private <T> List<T> query(String name, DnsRecordType type, Function<ByteBuf, T> reader)
            throws IOException, InterruptedException {
        var pending = resolver.query(new DefaultDnsQuestion(name, type));
        try {
            var envelope = pending.get(3 * TIMEOUT.toMillis(), MILLISECONDS);
            try {
                return records(envelope.content(), type, reader);
            } finally {
                envelope.release();
            }
        } catch (ExecutionException e) {
            throw new IOException(name + ": " + e.getCause().getMessage(), e.getCause());
        } catch (TimeoutException e) {
            pending.cancel(true);
            throw new IOException(name + ": no response", e);
        }
    }

    private static <T> List<T> records(DnsResponse response, DnsRecordType type, Function<ByteBuf, T> reader)
            throws IOException {
        if (response.code().equals(DnsResponseCode.NXDOMAIN)) {
            return List.of();
        }
        if (!response.code().equals(DnsResponseCode.NOERROR) || response.isTruncated()) {
            throw new IOException(
                    "the DNS server responded with " + (response.isTruncated() ? "a part" : response.code()));
        }
        var records = new ArrayList<T>();
        for (int i = 0; i < response.count(DnsSection.ANSWER); i++) {
            if (response.recordAt(DnsSection.ANSWER, i) instanceof DnsRawRecord record
                    && record.type().equals(type)) {
                records.add(reader.apply(record.content().duplicate()));
            }
        }
        return records;
    }

    /// Priority, weight, port, target.
    private static Target target(ByteBuf data) {
        data.skipBytes(4);
        return new Target(data.readUnsignedShort(), DefaultDnsRecordDecoder.decodeName(data));
    }

    private static String host(ByteBuf address) {
        try {
            return InetAddress.getByAddress(ByteBufUtil.getBytes(address)).getHostAddress();
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("an address of " + address.readableBytes() + " bytes", e);
        }
    }

    private record Target(int port, String host) {}
}
