package dev.cargokit.add.interfaces.thrift;

import dev.cargokit.add.domain.AddRefusal;
import dev.cargokit.add.domain.AddService;
import dev.cargokit.add.interfaces.Failure;
import dev.cargokit.add.wire.thrift.AddService.Iface;
import dev.cargokit.add.wire.thrift.AddService.Processor;
import dev.cargokit.add.wire.thrift.ConcatReply;
import dev.cargokit.add.wire.thrift.SumReply;
import dev.cargokit.kit.faults.FaultSwitches;
import dev.cargokit.kit.middleware.Traced;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.thrift.TApplicationException;
import org.apache.thrift.TProcessor;

/// A broken rule travels in the reply; only a call that was not carried out is answered with an exception. HTTP
/// and gRPC have their spans from Quarkus; Thrift has its own from here.
@ApplicationScoped
class ThriftCalls implements Iface {

    private final AddService add;
    private final FaultSwitches faults;

    ThriftCalls(AddService add, FaultSwitches faults) {
        this.add = add;
        this.faults = faults;
    }

    /// Reads a call, has it carried out here and writes the answer.
    TProcessor processor() {
        return new Processor<>(this);
    }

    @Override
    @Traced
    public SumReply Sum(long a, long b) throws TApplicationException {
        try {
            misbehave();
            return new SumReply(add.sum(a, b), "");
        } catch (AddRefusal refusal) {
            return new SumReply(0, refusal.getMessage());
        } catch (RuntimeException e) {
            throw notCarriedOut(e);
        }
    }

    @Override
    @Traced
    public ConcatReply Concat(String a, String b) throws TApplicationException {
        try {
            misbehave();
            return new ConcatReply(add.concat(given(a), given(b)), "");
        } catch (AddRefusal refusal) {
            return new ConcatReply("", refusal.getMessage());
        } catch (RuntimeException e) {
            throw notCarriedOut(e);
        }
    }

    /// As the fault switches tell; waiting is harmless here, on a virtual thread.
    private void misbehave() {
        try {
            faults.strike();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// An argument that a client left out is empty, as to Go's server.
    private static String given(String argument) {
        return argument == null ? "" : argument;
    }

    private static TApplicationException notCarriedOut(RuntimeException cause) {
        return new TApplicationException(
                TApplicationException.INTERNAL_ERROR, Failure.of(cause).text());
    }
}
