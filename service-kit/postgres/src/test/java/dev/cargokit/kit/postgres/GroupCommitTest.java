package dev.cargokit.kit.postgres;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GroupCommitTest {

    private static final String BROKEN = "broken";

    private final List<List<String>> transactions = new CopyOnWriteArrayList<>();
    private final CountDownLatch firstCommits = new CountDownLatch(1);
    private final GroupCommit<String, String> groupCommit = new GroupCommit<>(this::commit);

    @Test
    void writes_that_arrive_during_a_transaction_share_the_next_and_each_gets_its_result() {
        var first = write("first");
        var names = IntStream.range(0, 10).mapToObj(i -> "other " + i).toList();
        var others = names.stream().map(this::write).toList();

        firstCommits.countDown();

        assertEquals("first committed", first.join());
        assertEquals(
                names.stream().map(name -> name + " committed").toList(),
                others.stream().map(CompletableFuture::join).toList());
        assertEquals(List.of(List.of("first"), names), transactions);
    }

    @Test
    void a_group_has_250_writes_at_most() {
        var writes = new ArrayList<>(List.of(write("first")));
        IntStream.range(0, 300).mapToObj(i -> write("other")).forEach(writes::add);

        firstCommits.countDown();

        writes.forEach(CompletableFuture::join);
        assertEquals(List.of(1, 250, 50), transactions.stream().map(List::size).toList());
    }

    @Test
    void a_transaction_that_fails_fails_its_writes_and_no_others() {
        var first = write("first");
        var broken = write(BROKEN);
        var companion = write("companion");

        firstCommits.countDown();

        first.join();
        assertEquals(BROKEN, failure(broken));
        assertEquals(BROKEN, failure(companion));
        assertEquals("next committed", write("next").join());
    }

    private static String failure(CompletableFuture<String> write) {
        return assertThrows(CompletionException.class, write::join).getCause().getMessage();
    }

    /// Returns when the caller is in the first transaction, waits for a later one, or has finished.
    private CompletableFuture<String> write(String name) {
        var result = new CompletableFuture<String>();
        var caller = Thread.startVirtualThread(() -> {
            try {
                result.complete(groupCommit.write(name));
            } catch (RuntimeException failure) {
                result.completeExceptionally(failure);
            }
        });
        await().until(() -> result.isDone() || caller.getState() == Thread.State.WAITING);
        return result;
    }

    /// The first transaction lasts until the test lets it commit.
    private List<String> commit(List<String> writes) {
        transactions.add(writes);
        if (transactions.size() == 1) {
            awaitCommit();
        }
        if (writes.contains(BROKEN)) {
            throw new IllegalStateException(BROKEN);
        }
        return writes.stream().map(write -> write + " committed").toList();
    }

    private void awaitCommit() {
        try {
            firstCommits.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
