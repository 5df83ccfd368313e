package dev.cargokit.gateway.limits;

import dev.cargokit.gateway.limits.ConcurrencyLimit.Admission;
import io.vertx.core.Context;

/// The permit of one request, queued or acquired. Used on one event loop only.
public final class Permit {

    private final ConcurrencyLimit limit;
    private final Context context;
    private final Runnable whenAcquired;
    private final Runnable dequeued = this::dequeued;
    private boolean acquired;
    private boolean released;

    /// @param whenAcquired runs on the context
    public Permit(ConcurrencyLimit limit, Context context, Runnable whenAcquired) {
        this.limit = limit;
        this.context = context;
        this.whenAcquired = whenAcquired;
    }

    /// Acquires the permit, or waits for it in the queue.
    ///
    /// @return false if the queue is full
    public boolean acquire() {
        var admission = limit.acquire(dequeued);
        if (admission == Admission.PERMITTED) {
            acquired = true;
            whenAcquired.run();
        }
        return admission != Admission.REJECTED;
    }

    private void dequeued() {
        context.runOnContext(_ -> {
            if (released) {
                limit.release();
            } else {
                acquired = true;
                whenAcquired.run();
            }
        });
    }

    /// Releases the permit, or leaves the queue. Releasing twice is releasing once.
    public void release() {
        if (released) {
            return;
        }
        released = true;
        if (acquired) {
            limit.release();
        } else {
            limit.cancel(dequeued);
        }
    }
}
