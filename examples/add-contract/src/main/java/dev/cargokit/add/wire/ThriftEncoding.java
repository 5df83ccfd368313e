package dev.cargokit.add.wire;

import org.apache.thrift.protocol.TBinaryProtocol;
import org.apache.thrift.protocol.TCompactProtocol;
import org.apache.thrift.protocol.TJSONProtocol;
import org.apache.thrift.protocol.TProtocolFactory;
import org.apache.thrift.transport.TTransportFactory;
import org.apache.thrift.transport.layered.TFramedTransport;

/// How calls are written on a Thrift connection. Thrift does not negotiate it, so both ends are configured alike.
///
/// @param protocol how values are written
/// @param framed whether each message is preceded by its length in four bytes
public record ThriftEncoding(Protocol protocol, boolean framed) {

    /// The default of Go kit's addsvc and addcli.
    public static final ThriftEncoding STANDARD = new ThriftEncoding(Protocol.BINARY, false);

    /// The supported protocols. Go kit's fourth, simplejson, does not work there either: it is write-only.
    public enum Protocol {
        BINARY,
        COMPACT,
        JSON
    }

    /// @param limit the maximum length of a string or container, in bytes
    public TProtocolFactory protocolFactory(int limit) {
        return switch (protocol) {
            case BINARY -> new TBinaryProtocol.Factory(true, true, limit, limit);
            case COMPACT -> new TCompactProtocol.Factory(limit, limit);
            case JSON -> new TJSONProtocol.Factory();
        };
    }

    /// @param limit the maximum length of a frame, in bytes
    public TTransportFactory transportFactory(int limit) {
        return framed ? new TFramedTransport.Factory(limit) : new TTransportFactory();
    }
}
