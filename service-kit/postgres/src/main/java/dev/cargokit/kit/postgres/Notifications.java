package dev.cargokit.kit.postgres;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.function.Consumer;

/// Wakes listeners in every replica of a service, over PostgreSQL's LISTEN and NOTIFY.
///
/// A notification is a hint, not a message: it may be lost when a process dies between its commit and the NOTIFY, so
/// every listener also polls. It is sent *after* the commit and coalesced, because a NOTIFY inside a
/// transaction takes a lock on the whole database at commit (PostgreSQL, `PreCommit_Notify`) and would put all
/// commits in a queue.
@ApplicationScoped
public class Notifications {

    private final TransactionSynchronizationRegistry transactions;
    private final NotificationSender sender;
    private final NotificationListener listener;

    Notifications(
            TransactionSynchronizationRegistry transactions, NotificationSender sender, NotificationListener listener) {
        this.transactions = transactions;
        this.sender = sender;
        this.listener = listener;
    }

    /// Sends a notification once the current transaction has committed, immediately where there is none. Never blocks.
    ///
    /// @param channel a plain lower-case identifier
    /// @param payload a short text; equal notifications that wait to be sent become one
    public void send(String channel, String payload) {
        var notification = new Notification(channel, payload);
        if (transactions.getTransactionStatus() == Status.STATUS_NO_TRANSACTION) {
            sender.send(notification);
        } else {
            transactions.registerInterposedSynchronization(new AfterCommit(() -> sender.send(notification)));
        }
    }

    /// Calls `listener` with each payload sent on `channel` by any replica, and with an empty one
    /// whenever notifications may have been missed: on the first connection and after each reconnection.
    /// Calls come one after another on one virtual thread; a listener that takes long delays the others.
    public void listen(String channel, Consumer<String> listener) {
        this.listener.add(channel, listener);
    }

    record Notification(String channel, String payload) {}

    private record AfterCommit(Runnable action) implements Synchronization {

        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                action.run();
            }
        }
    }
}
