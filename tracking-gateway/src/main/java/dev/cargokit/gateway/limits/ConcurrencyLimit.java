package dev.cargokit.gateway.limits;

import java.util.ArrayDeque;
import java.util.Deque;

/// A number of permits for the requests of a route. Further requests wait in a queue, first in, first out; when that
/// is full, they are rejected.
public final class ConcurrencyLimit {

    enum Admission {
        PERMITTED,
        QUEUED,
        REJECTED
    }

    private final int permits;
    private final int queueSize;
    private final Deque<Runnable> queue = new ArrayDeque<>();
    private int inFlight;

    public ConcurrencyLimit(int permits, int queueSize) {
        this.permits = permits;
        this.queueSize = queueSize;
    }

    /// @param whenPermitted runs when a queued request gets its permit, on the thread of the one that releases it
    synchronized Admission acquire(Runnable whenPermitted) {
        if (inFlight < permits) {
            inFlight++;
            return Admission.PERMITTED;
        }
        if (queue.size() >= queueSize) {
            return Admission.REJECTED;
        }
        queue.add(whenPermitted);
        return Admission.QUEUED;
    }

    /// Passes the permit on to the first in the queue.
    void release() {
        Runnable next;
        synchronized (this) {
            next = queue.poll();
            if (next == null) {
                inFlight--;
            }
        }
        if (next != null) {
            next.run();
        }
    }

    /// Removes a request from the queue.
    ///
    /// @return false if it has its permit already
    synchronized boolean cancel(Runnable whenPermitted) {
        return queue.remove(whenPermitted);
    }

    /// Requests that hold a permit.
    public synchronized int inFlight() {
        return inFlight;
    }

    /// Requests that wait for a permit.
    public synchronized int queued() {
        return queue.size();
    }
}
