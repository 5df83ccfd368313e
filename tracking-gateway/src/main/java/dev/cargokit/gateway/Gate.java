package dev.cargokit.gateway;

import java.util.ArrayDeque;
import java.util.Deque;

/// Lets so many requests of a route pass at once, keeps so many waiting in the order they came, and sends
/// the others away.
final class Gate {

    /// What becomes of a request that comes to the gate.
    enum Admission {
        PASSED,
        WAITS,
        REFUSED
    }

    private final int most;
    private final int queue;
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private int underWay;

    Gate(int most, int queue) {
        this.most = most;
        this.queue = queue;
    }

    /// @param turn runs when it is the request's turn, should it have to wait; in the thread of the one
    /// that leaves
    synchronized Admission enter(Runnable turn) {
        if (underWay < most) {
            underWay++;
            return Admission.PASSED;
        }
        if (waiting.size() >= queue) {
            return Admission.REFUSED;
        }
        waiting.add(turn);
        return Admission.WAITS;
    }

    /// One that passed is done; its place goes to the one that waits longest.
    void leave() {
        Runnable next;
        synchronized (this) {
            next = waiting.poll();
            if (next == null) {
                underWay--;
            }
        }
        if (next != null) {
            next.run();
        }
    }

    /// One that waits no longer wants to pass.
    ///
    /// @return false if its turn has come already
    synchronized boolean giveUp(Runnable turn) {
        return waiting.remove(turn);
    }

    synchronized int underWay() {
        return underWay;
    }

    synchronized int waiting() {
        return waiting.size();
    }
}
