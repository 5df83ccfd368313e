package dev.cargokit.profile.domain;

/// The refusals of the profile context; their messages may be shown to a client.
public abstract sealed class ProfileRefusal extends RuntimeException {

    ProfileRefusal(String message) {
        super(message, null, false, false);
    }

    /// A field has an invalid value.
    public static final class Malformed extends ProfileRefusal {

        private final String field;

        public Malformed(String field, String reason) {
            super(reason);
            this.field = field;
        }

        public String field() {
            return field;
        }

        /// The same refusal with the field's path extended by its owner.
        public Malformed in(String owner) {
            return new Malformed(owner + "." + field, getMessage());
        }
    }

    public static final class UnknownProfile extends ProfileRefusal {

        public UnknownProfile() {
            super("No profile has this id.");
        }
    }

    public static final class UnknownAddress extends ProfileRefusal {

        public UnknownAddress() {
            super("The profile has no address with this id.");
        }
    }

    public static final class ProfileExists extends ProfileRefusal {

        public ProfileExists() {
            super("A profile with this id exists.");
        }
    }

    public static final class AddressExists extends ProfileRefusal {

        public AddressExists() {
            super("The profile has an address with this id.");
        }
    }

    /// What is to be changed is not in the state that the client requires.
    public static final class PreconditionFailed extends ProfileRefusal {

        public PreconditionFailed() {
            super("It is not in the state that the request requires.");
        }
    }

    public static final class TooManyAddresses extends ProfileRefusal {

        public TooManyAddresses(int maximum) {
            super("A profile has at most " + maximum + " addresses.");
        }
    }
}
