package dev.cargokit.add.interfaces.thrift;

import dev.cargokit.add.domain.AddRefusal;
import dev.cargokit.add.domain.AddService;
import dev.cargokit.add.interfaces.CallError;
import dev.cargokit.add.wire.thrift.AddService.Iface;
import dev.cargokit.add.wire.thrift.ConcatReply;
import dev.cargokit.add.wire.thrift.SumReply;
import dev.cargokit.kit.faults.FaultSwitches;
import dev.cargokit.kit.middleware.Traced;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.thrift.TApplicationException;

/// A refusal travels in the reply; a call that failed is answered with an exception. HTTP and gRPC get their spans
/// from Quarkus, Thrift from `@Traced`.
@ApplicationScoped
class AddThriftService implements Iface {

    private final AddService add;
    private final FaultSwitches faults;

    AddThriftService(AddService add, FaultSwitches faults) {
        this.add = add;
        this.faults = faults;
    }

    @Override
    @Traced
    public SumReply Sum(long a, long b) throws TApplicationException {
        try {
            applyFaults();
            return new SumReply(add.sum(a, b), "");
        } catch (AddRefusal refusal) {
            return new SumReply(0, refusal.getMessage());
        } catch (RuntimeException e) {
            throw failure(e);
        }
    }

    @Override
    @Traced
    public ConcatReply Concat(String a, String b) throws TApplicationException {
        try {
            applyFaults();
            return new ConcatReply(add.concat(emptyIfMissing(a), emptyIfMissing(b)), "");
        } catch (AddRefusal refusal) {
            return new ConcatReply("", refusal.getMessage());
        } catch (RuntimeException e) {
            throw failure(e);
        }
    }

    private void applyFaults() {
        try {
            faults.apply();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// As Go's server reads it.
    private static String emptyIfMissing(String argument) {
        return argument == null ? "" : argument;
    }

    private static TApplicationException failure(RuntimeException cause) {
        return new TApplicationException(
                TApplicationException.INTERNAL_ERROR, CallError.of(cause).message());
    }
}
