package dev.cargokit.profile.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cargokit.profile.domain.ProfileRefusal.AddressExists;
import dev.cargokit.profile.domain.ProfileRefusal.Malformed;
import dev.cargokit.profile.domain.ProfileRefusal.TooManyAddresses;
import dev.cargokit.profile.domain.ProfileRefusal.UnknownAddress;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileTest {

    private static final Identifier ID = new Identifier("1234");
    private static final Address HOME = new Address(new Identifier("home"), "Stockholm");
    private static final Address WORK = new Address(new Identifier("work"), "Hamburg");

    private final Profile profile = new Profile(ID, "Go Kit", List.of(HOME));

    @Test
    void keeps_addresses_in_the_order_of_their_arrival() {
        var first = new Address(new Identifier("a"), "");

        assertEquals(List.of(HOME, WORK, first), profile.with(WORK).with(first).addresses());
    }

    @Test
    void has_each_address_once() {
        var again = new Address(HOME.id(), "Elsewhere");

        assertThrows(AddressExists.class, () -> profile.with(again));
        assertThrows(Malformed.class, () -> profile.relocated(List.of(HOME, again)));
    }

    @Test
    void removes_only_the_given_address() {
        assertEquals(List.of(WORK), profile.with(WORK).without(HOME.id()).addresses());
    }

    @Test
    void refuses_an_unknown_address() {
        assertThrows(UnknownAddress.class, () -> profile.address(WORK.id()));
        assertThrows(UnknownAddress.class, () -> profile.without(WORK.id()));
    }

    @Test
    void changes_its_name_and_nothing_else() {
        assertEquals(new Profile(ID, "Gopher", List.of(HOME)), profile.renamed("Gopher"));
    }

    @Test
    void has_a_bounded_number_of_addresses() {
        var full = profile.relocated(IntStream.range(0, 100)
                .mapToObj(number -> new Address(new Identifier("a" + number), ""))
                .toList());

        assertThrows(TooManyAddresses.class, () -> full.with(HOME));
        assertEquals(
                100, full.without(new Identifier("a7")).with(HOME).addresses().size());
    }

    @Test
    void has_bounded_texts() {
        profile.renamed("n".repeat(200));
        new Address(ID, "l".repeat(200));

        assertEquals("name", refusedField(() -> profile.renamed("n".repeat(201))));
        assertEquals("location", refusedField(() -> new Address(ID, "l".repeat(201))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "a\tb", "\uDFFF", "\u007F"})
    void refuses_texts_that_cannot_be_stored_or_printed(String text) {
        assertEquals("name", refusedField(() -> profile.renamed(text)));
        assertEquals("location", refusedField(() -> new Address(ID, text)));
    }

    private static String refusedField(Runnable attempt) {
        return assertThrows(Malformed.class, attempt::run).field();
    }
}
