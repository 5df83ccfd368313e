package dev.cargokit.add.wire;

import org.apache.thrift.protocol.TBinaryProtocol;
import org.apache.thrift.protocol.TCompactProtocol;
import org.apache.thrift.protocol.TJSONProtocol;
import org.apache.thrift.protocol.TProtocol;
import org.apache.thrift.transport.TTransport;
import org.apache.thrift.transport.TTransportException;
import org.apache.thrift.transport.layered.TFramedTransport;

/// How calls are written on a Thrift connection; Thrift does not negotiate it, so both ends must be told the
/// same.
///
/// @param protocol how values are written
/// @param framed whether each message is preceded by its length in four bytes
public record ThriftEncoding(Protocol protocol, boolean framed) {

    /// What Go kit's addsvc and addcli speak unless told otherwise.
    public static final ThriftEncoding STANDARD = new ThriftEncoding(Protocol.BINARY, false);

    /// The protocols that both ends know. Go kit's fourth, simplejson, never worked there either: it is
    /// write-only.
    public enum Protocol {
        BINARY,
        COMPACT,
        JSON
    }

    /// The protocol over this connection.
    ///
    /// @param limit the length in bytes of the longest message, frame, string and container
    public TProtocol over(TTransport connection, int limit) throws TTransportException {
        var transport = framed ? new TFramedTransport(connection, limit) : connection;
        return switch (protocol) {
            case BINARY -> new TBinaryProtocol(transport, limit, limit, true, true);
            case COMPACT -> new TCompactProtocol(transport, limit, limit);
            case JSON -> new TJSONProtocol(transport);
        };
    }
}
