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

/// The contract of every repository of profiles. Each test has ids of its own.
public abstract class ProfileRepositoryContract {

    private static final int THREADS = 16;

    /// The repository under test; the tests may share it.
    protected abstract ProfileRepository profiles();

    @Test
    void finds_an_added_profile() {
        var profile = profile("find", "Åsa \uD83D\uDE00", address("b"), address("a"), address("c"));

        assertTrue(profiles().add(profile));

        assertEquals(Optional.of(profile), profiles().find(profile.id()));
    }

    @Test
    void finds_no_other_profile() {
        assertEquals(Optional.empty(), profiles().find(new Identifier("find-404")));
    }

    @Test
    void does_not_add_a_profile_with_a_taken_id() {
        var first = profile("add", "first");
        profiles().add(first);

        assertFalse(profiles().add(profile("add", "second", address("a"))));

        assertEquals(Optional.of(first), profiles().find(first.id()));
    }

    @Test
    void changes_an_existing_profile() {
        var profile = profile("change", "old", address("a"));
        profiles().add(profile);

        assertTrue(profiles().change(profile.id(), old -> old.renamed("new").with(address("b"))));

        assertEquals(
                Optional.of(profile("change", "new", address("a"), address("b"))),
                profiles().find(profile.id()));
    }

    @Test
    void does_not_change_an_unknown_profile() {
        var id = new Identifier("change-404");

        assertFalse(profiles().change(id, profile -> profile.renamed("new")));

        assertEquals(Optional.empty(), profiles().find(id));
    }

    @Test
    void keeps_the_profile_if_its_change_is_refused() {
        var profile = profile("refused", "old", address("a"));
        profiles().add(profile);

        assertThrows(
                UnknownAddress.class,
                () -> profiles().change(profile.id(), old -> old.renamed("new").without(new Identifier("other"))));

        assertEquals(Optional.of(profile), profiles().find(profile.id()));
    }

    @Test
    void does_not_find_a_removed_profile() {
        var profile = profile("remove", "name");
        profiles().add(profile);

        assertTrue(profiles().remove(profile.id()));
        assertFalse(profiles().remove(profile.id()));

        assertEquals(Optional.empty(), profiles().find(profile.id()));
    }

    @Test
    void loses_no_concurrent_change() throws Exception {
        var id = new Identifier("at-once");
        profiles().add(profile("at-once", "name"));

        var changed =
                concurrently(number -> () -> profiles().change(id, profile -> profile.with(address("a" + number))));

        assertEquals(Set.of(true), Set.copyOf(changed));
        assertEquals(
                IntStream.range(0, THREADS).mapToObj(number -> "a" + number).collect(Collectors.toSet()),
                profiles().find(id).orElseThrow().addresses().stream()
                        .map(address -> address.id().value())
                        .collect(Collectors.toSet()));
    }

    @Test
    void adds_one_of_many_concurrent_profiles_with_the_same_id() throws Exception {
        var added = concurrently(number -> () -> profiles().add(profile("one-of-many", "name " + number)));

        assertEquals(1, added.stream().filter(success -> success).count());
    }

    private static <T> List<T> concurrently(IntFunction<Callable<T>> work) throws Exception {
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            var all =
                    threads.invokeAll(IntStream.range(0, THREADS).mapToObj(work).toList());
            return all.stream().map(ProfileRepositoryContract::result).toList();
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
