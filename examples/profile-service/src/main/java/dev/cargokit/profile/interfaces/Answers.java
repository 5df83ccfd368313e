package dev.cargokit.profile.interfaces;

import java.util.List;

/// The envelopes of the answers.
final class Answers {

    private Answers() {}

    record ProfileAnswer(ProfileBody profile) {}

    record AddressesAnswer(List<AddressBody> addresses) {}

    record AddressAnswer(AddressBody address) {}

    /// `{}`: done.
    record Done() {}
}
