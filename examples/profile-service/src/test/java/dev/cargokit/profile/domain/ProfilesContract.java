package dev.cargokit.profile.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.profile.domain.ProfileRefusal.UnknownAddress;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What every keeper of profiles does, whether it forgets or not. Each test has ids of its own.
public abstract class ProfilesContract {

    private static final int AT_ONCE = 16;

    /// The keeper under test; what one test keeps the others may see.
    protected abstract Profiles profiles();

    @Test
    void finds_what_was_added() {
        var profile = profile("find", "Åsa \uD83D\uDE00", address("b"), address("a"), address("c"));

        assertTrue(profiles().add(profile));

        assertEquals(Optional.of(profile), profiles().find(profile.id()));
    }

    @Test
    void finds_nothing_else() {
        assertEquals(Optional.empty(), profiles().find(new Identifier("find-404")));
    }

    @Test
    void adds_nothing_under_an_id_that_is_taken() {
        var first = profile("add", "first");
        profiles().add(first);

        assertFalse(profiles().add(profile("add", "second", address("a"))));

        assertEquals(Optional.of(first), profiles().find(first.id()));
    }

    @Test
    void puts_a_profile_whether_or_not_there_was_one() {
        var second = profile("put", "second");

        assertTrue(profiles().put(profile("put", "first", address("a"))));
        assertFalse(profiles().put(second));

        assertEquals(Optional.of(second), profiles().find(second.id()));
    }

    @Test
    void changes_what_there_is() {
        var profile = profile("change", "old", address("a"));
        profiles().add(profile);

        assertTrue(profiles().change(profile.id(), known -> known.renamed("new").with(address("b"))));

        assertEquals(
                Optional.of(profile("change", "new", address("a"), address("b"))),
                profiles().find(profile.id()));
    }

    @Test
    void changes_nothing_where_there_is_nothing() {
        var id = new Identifier("change-404");

        assertFalse(profiles().change(id, known -> known.renamed("new")));

        assertEquals(Optional.empty(), profiles().find(id));
    }

    @Test
    void keeps_the_profile_when_its_change_is_refused() {
        var profile = profile("refused", "old", address("a"));
        profiles().add(profile);

        assertThrows(
                UnknownAddress.class,
                () -> profiles()
                        .change(profile.id(), known -> known.renamed("new").without(new Identifier("other"))));

        assertEquals(Optional.of(profile), profiles().find(profile.id()));
    }

    @Test
    void forgets_what_was_removed() {
        var profile = profile("remove", "name");
        profiles().add(profile);

        assertTrue(profiles().remove(profile.id()));
        assertFalse(profiles().remove(profile.id()));

        assertEquals(Optional.empty(), profiles().find(profile.id()));
    }

    @Test
    void loses_no_change_of_many_that_come_at_once() throws Exception {
        var id = new Identifier("at-once");
        profiles().add(profile("at-once", "name"));

        var changed = atOnce(number -> () -> profiles().change(id, known -> known.with(address("a" + number))));

        assertEquals(Set.of(true), Set.copyOf(changed));
        assertEquals(
                IntStream.range(0, AT_ONCE).mapToObj(number -> "a" + number).collect(Collectors.toSet()),
                profiles().find(id).orElseThrow().addresses().stream()
                        .map(address -> address.id().value())
                        .collect(Collectors.toSet()));
    }

    @Test
    void adds_one_of_many_that_come_at_once_under_one_id() throws Exception {
        var added = atOnce(number -> () -> profiles().add(profile("one-of-many", "name " + number)));

        assertEquals(1, added.stream().filter(success -> success).count());
    }

    @Test
    void makes_one_of_many_that_are_put_at_once() throws Exception {
        var made = atOnce(number -> () -> profiles().put(profile("put-at-once", "name " + number)));

        assertEquals(1, made.stream().filter(isNew -> isNew).count());
    }

    private static <T> List<T> atOnce(IntFunction<Callable<T>> work) throws Exception {
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            var all =
                    threads.invokeAll(IntStream.range(0, AT_ONCE).mapToObj(work).toList());
            return all.stream().map(ProfilesContract::result).toList();
        }
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    private static Profile profile(String id, String name, Address... addresses) {
        return new Profile(new Identifier(id), name, List.of(addresses));
    }

    private static Address address(String id) {
        return new Address(new Identifier(id), "near " + id);
    }
}
