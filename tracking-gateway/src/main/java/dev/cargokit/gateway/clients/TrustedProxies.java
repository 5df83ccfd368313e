package dev.cargokit.gateway.clients;

import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import io.netty.util.NetUtil;
import java.net.InetSocketAddress;
import java.util.List;

/// The peers whose `X-Forwarded-For` is believed: IP addresses, and networks such as `10.1.0.0/16`.
final class TrustedProxies {

    private static final String PROPERTY = "cargokit.gateway.trusted-proxies";

    private final List<IpSubnetFilterRule> networks;

    /// @throws IllegalStateException if one is neither an address nor a network
    TrustedProxies(List<String> addresses) {
        this.networks = addresses.stream().map(TrustedProxies::network).toList();
    }

    private static IpSubnetFilterRule network(String text) {
        int slash = text.indexOf('/');
        var ip = NetUtil.createInetAddressFromIpAddressString(slash < 0 ? text : text.substring(0, slash));
        if (ip == null) {
            throw new IllegalStateException(PROPERTY + "=" + text + ": not an IP address or network");
        }
        int bits = ip.getAddress().length * Byte.SIZE;
        try {
            int prefix = slash < 0 ? bits : Integer.parseInt(text.substring(slash + 1));
            return new IpSubnetFilterRule(ip, prefix, IpFilterRuleType.ACCEPT);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(PROPERTY + "=" + text + ": the prefix must be from 0 to " + bits, e);
        }
    }

    boolean isEmpty() {
        return networks.isEmpty();
    }

    /// The client behind a peer. From right to left, because each proxy appends the address of its own peer: what
    /// stands left of the first address that is not trusted could have been invented by that client.
    ///
    /// @param forwardedFor the values of all `X-Forwarded-For` headers
    String client(String peer, List<String> forwardedFor) {
        var client = peer;
        var hops = String.join(",", forwardedFor).split(",");
        for (int i = hops.length - 1; i >= 0 && contains(client); i--) {
            var hop = hops[i].strip();
            if (!NetUtil.isValidIpV4Address(hop) && !NetUtil.isValidIpV6Address(hop)) {
                break;
            }
            client = hop;
        }
        return client;
    }

    boolean contains(String address) {
        var ip = NetUtil.createInetAddressFromIpAddressString(address);
        var peer = new InetSocketAddress(ip, 0);
        return ip != null && networks.stream().anyMatch(network -> network.matches(peer));
    }
}
