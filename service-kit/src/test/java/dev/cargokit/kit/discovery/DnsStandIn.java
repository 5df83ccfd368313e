package dev.cargokit.kit.discovery;

import io.netty.bootstrap.Bootstrap;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.nio.NioEventLoopGroup;
import io.netty.channel.socket.nio.NioDatagramChannel;
import io.netty.handler.codec.dns.DatagramDnsQuery;
import io.netty.handler.codec.dns.DatagramDnsQueryDecoder;
import io.netty.handler.codec.dns.DatagramDnsResponse;
import io.netty.handler.codec.dns.DatagramDnsResponseEncoder;
import io.netty.handler.codec.dns.DefaultDnsRawRecord;
import io.netty.handler.codec.dns.DnsQuestion;
import io.netty.handler.codec.dns.DnsRecordType;
import io.netty.handler.codec.dns.DnsResponseCode;
import io.netty.handler.codec.dns.DnsSection;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// A name server of few names. It does not know any other, unless it is to fail or to keep silent.
final class DnsStandIn extends SimpleChannelInboundHandler<DatagramDnsQuery> implements AutoCloseable {

    /// Targets by the name of the service, and addresses by the name of the host.
    private final Map<String, List<ByteBuf>> records = new ConcurrentHashMap<>();
    private final NioEventLoopGroup loop = new NioEventLoopGroup(1);
    private final Channel channel;
    private volatile DnsResponseCode otherwise = DnsResponseCode.NXDOMAIN;
    private volatile boolean silent;

    DnsStandIn() throws InterruptedException {
        var own = this;
        channel = new Bootstrap()
                .group(loop)
                .channel(NioDatagramChannel.class)
                .handler(new ChannelInitializer<>() {
                    @Override
                    protected void initChannel(Channel started) {
                        started.pipeline()
                                .addLast(new DatagramDnsQueryDecoder(), new DatagramDnsResponseEncoder(), own);
                    }
                })
                .bind("127.0.0.1", 0)
                .sync()
                .channel();
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
        otherwise = DnsResponseCode.SERVFAIL;
    }

    void keepSilent() {
        silent = true;
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, DatagramDnsQuery query) {
        if (silent) {
            return;
        }
        DnsQuestion question = query.recordAt(DnsSection.QUESTION);
        var name = question.name().replaceAll("\\.$", "");
        boolean asked = question.type().equals(name.startsWith("_") ? DnsRecordType.SRV : DnsRecordType.A);
        var found = asked ? records.get(name) : null;
        var response = new DatagramDnsResponse(query.recipient(), query.sender(), query.id());
        response.addRecord(DnsSection.QUESTION, question);
        if (found == null) {
            response.setCode(otherwise);
        } else {
            found.forEach(data -> response.addRecord(
                    DnsSection.ANSWER,
                    new DefaultDnsRawRecord(question.name(), question.type(), 5, data.retainedDuplicate())));
        }
        context.writeAndFlush(response);
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
        loop.shutdownGracefully().syncUninterruptibly();
    }
}
