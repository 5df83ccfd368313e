package dev.cargokit.kit.discovery;

import static java.util.concurrent.TimeUnit.SECONDS;

import io.netty.bootstrap.Bootstrap;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.nio.NioEventLoopGroup;
import io.netty.channel.socket.nio.NioDatagramChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.handler.codec.dns.DatagramDnsQuery;
import io.netty.handler.codec.dns.DatagramDnsQueryDecoder;
import io.netty.handler.codec.dns.DatagramDnsResponse;
import io.netty.handler.codec.dns.DatagramDnsResponseEncoder;
import io.netty.handler.codec.dns.DefaultDnsRawRecord;
import io.netty.handler.codec.dns.DefaultDnsResponse;
import io.netty.handler.codec.dns.DnsQuery;
import io.netty.handler.codec.dns.DnsQuestion;
import io.netty.handler.codec.dns.DnsRecord;
import io.netty.handler.codec.dns.DnsRecordType;
import io.netty.handler.codec.dns.DnsResponse;
import io.netty.handler.codec.dns.DnsResponseCode;
import io.netty.handler.codec.dns.DnsSection;
import io.netty.handler.codec.dns.TcpDnsQueryDecoder;
import io.netty.handler.codec.dns.TcpDnsResponseEncoder;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/// A DNS server with few names, over UDP and TCP. A response that is longer than the client can take over UDP is
/// truncated (RFC 1035, 4.2.1; RFC 6891 for the length that a client announces). An unknown name does not exist,
/// unless the server is to fail or to keep silent.
@ChannelHandler.Sharable
final class DnsStandIn extends SimpleChannelInboundHandler<DnsQuery> implements AutoCloseable {

    private static final int HEADER = 12;
    private static final int SHORTEST_LIMIT = 512;

    /// Targets by the name of the service, and addresses by the name of the host.
    private final Map<String, List<ByteBuf>> records = new ConcurrentHashMap<>();
    private final NioEventLoopGroup loop = new NioEventLoopGroup(1);
    private final Channel channel;
    private volatile DnsResponseCode codeOfUnknown = DnsResponseCode.NXDOMAIN;
    private volatile boolean silent;

    DnsStandIn() throws InterruptedException {
        channel = new ServerBootstrap()
                .group(loop)
                .channel(NioServerSocketChannel.class)
                .childHandler(handlers(TcpDnsQueryDecoder::new, TcpDnsResponseEncoder::new))
                .bind("127.0.0.1", 0)
                .sync()
                .channel();
        new Bootstrap()
                .group(loop)
                .channel(NioDatagramChannel.class)
                .handler(handlers(DatagramDnsQueryDecoder::new, DatagramDnsResponseEncoder::new))
                .bind(channel.localAddress())
                .sync();
    }

    private ChannelHandler handlers(Supplier<ChannelHandler> decoder, Supplier<ChannelHandler> encoder) {
        var own = this;
        return new ChannelInitializer<>() {
            @Override
            protected void initChannel(Channel started) {
                started.pipeline().addLast(decoder.get(), encoder.get(), own);
            }
        };
    }

    String address() {
        return "127.0.0.1:" + ((InetSocketAddress) channel.localAddress()).getPort();
    }

    void srv(String name, String... targets) {
        records.put(name, List.of(targets).stream().map(DnsStandIn::srv).toList());
    }

    void a(String name, int... address) {
        var bytes = Unpooled.buffer();
        for (int part : address) {
            bytes.writeByte(part);
        }
        records.put(name, List.of(bytes));
    }

    void fail() {
        records.clear();
        codeOfUnknown = DnsResponseCode.SERVFAIL;
    }

    void keepSilent() {
        silent = true;
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, DnsQuery query) {
        if (silent) {
            return;
        }
        DnsQuestion question = query.recordAt(DnsSection.QUESTION);
        var name = question.name().replaceAll("\\.$", "");
        boolean known = question.type().equals(name.startsWith("_") ? DnsRecordType.SRV : DnsRecordType.A);
        var found = known ? records.get(name) : null;
        var response = response(query);
        response.addRecord(DnsSection.QUESTION, question);
        if (found == null) {
            response.setCode(codeOfUnknown);
        } else {
            respond(response, question, found, limit(query));
        }
        context.writeAndFlush(response);
    }

    private static DnsResponse response(DnsQuery query) {
        return query instanceof DatagramDnsQuery datagram
                ? new DatagramDnsResponse(datagram.recipient(), datagram.sender(), datagram.id())
                : new DefaultDnsResponse(query.id());
    }

    /// What the client accepts: over UDP as many bytes as its OPT record says in place of a class.
    private static int limit(DnsQuery query) {
        if (!(query instanceof DatagramDnsQuery)) {
            return Integer.MAX_VALUE;
        }
        DnsRecord options = query.recordAt(DnsSection.ADDITIONAL);
        return options == null ? SHORTEST_LIMIT : Math.max(SHORTEST_LIMIT, options.dnsClass());
    }

    private static void respond(DnsResponse response, DnsQuestion question, List<ByteBuf> found, int limit) {
        int nameLength = question.name().length() + 1;
        int length = HEADER + nameLength + 4;
        for (var data : found) {
            length += nameLength + 10 + data.readableBytes();
            if (length > limit) {
                response.setTruncated(true);
                return;
            }
            response.addRecord(
                    DnsSection.ANSWER,
                    new DefaultDnsRawRecord(question.name(), question.type(), 5, data.retainedDuplicate()));
        }
    }

    /// RFC 2782: priority, weight, port, target.
    private static ByteBuf srv(String target) {
        var parts = target.split(":");
        var bytes = Unpooled.buffer().writeShort(1).writeShort(1).writeShort(Integer.parseInt(parts[1]));
        for (var label : parts[0].split("\\.")) {
            bytes.writeByte(label.length()).writeBytes(label.getBytes(StandardCharsets.US_ASCII));
        }
        return bytes.writeByte(0);
    }

    @Override
    public void close() {
        loop.shutdownGracefully(0, 1, SECONDS).syncUninterruptibly();
    }
}
