package dev.cargokit.gateway;

import java.time.Duration;

/// How long an exchange goes on as it is, and who is to blame when that is over. Times are in
/// `System.nanoTime`.
final class Patience {

    /// Whom an exchange waits for.
    enum Awaited {
        TURN,
        CLIENT,
        SERVICE
    }

    private final long begin;
    private final long timeout;
    private final Upload upload;
    private final Stretch stretch;
    private boolean asked;
    private long attemptEnds;
    private Answer answer;

    Patience(long begin, Duration timeout, Upload upload, Stretch stretch) {
        this.begin = begin;
        this.timeout = timeout.toNanos();
        this.upload = upload;
        this.stretch = stretch;
        this.attemptEnds = begin + this.timeout;
    }

    /// What is left for all attempts together.
    long budget(long now) {
        return begin + timeout - now;
    }

    /// An attempt begins, for which there is so much time.
    void asking(long now, long share) {
        asked = true;
        attemptEnds = now + share;
    }

    void answering(Answer answer) {
        this.answer = answer;
    }

    Awaited awaited() {
        if (!asked) {
            return Awaited.TURN;
        }
        return isSending() && !upload.isBlocked() ? Awaited.CLIENT : Awaited.SERVICE;
    }

    /// How much longer; nothing or less when it is over.
    long rest(long now) {
        if (answer != null) {
            return answer.isBlocked() ? timeout : answer.lastPart() + timeout - now;
        }
        return switch (awaited()) {
            case TURN -> budget(now);
            case CLIENT -> stretch.rest(now, upload.received());
            case SERVICE -> upload.hasBegun() ? upload.lastPart() + timeout - now : attemptEnds - now;
        };
    }

    private boolean isSending() {
        return answer == null && upload.hasBegun() && upload.isOpen();
    }

    /// A stretch of time in which so much of a body has to come.
    static final class Stretch {

        private final long length;
        private final long least;
        private long begin;
        private long receivedBefore;

        Stretch(long now, Duration length, long least) {
            this.begin = now;
            this.length = length.toNanos();
            this.least = least;
        }

        /// How much longer the client has; a new stretch begins when enough has come in the last.
        long rest(long now, long received) {
            if (now - begin >= length && received - receivedBefore >= least) {
                begin = now;
                receivedBefore = received;
            }
            return begin + length - now;
        }
    }
}
