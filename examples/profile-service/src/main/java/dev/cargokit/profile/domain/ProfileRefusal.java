package dev.cargokit.profile.domain;

/// Everything the profile context refuses to do, as one closed family; the message may be shown to a client.
public abstract sealed class ProfileRefusal extends RuntimeException {

    ProfileRefusal(String message) {
        super(message, null, false, false);
    }

    /// A value that cannot be what `field` is.
    public static final class Malformed extends ProfileRefusal {

        private final String field;

        public Malformed(String field, String why) {
            super(why);
            this.field = field;
        }

        public String field() {
            return field;
        }

        /// The same, seen from the outside: the field is one of `owner`.
        public Malformed in(String owner) {
            return new Malformed(owner + "." + field, getMessage());
        }
    }

    /// No profile has this id.
    public static final class UnknownProfile extends ProfileRefusal {

        public UnknownProfile() {
            super("No profile has this id.");
        }
    }

    /// The profile has no address with this id.
    public static final class UnknownAddress extends ProfileRefusal {

        public UnknownAddress() {
            super("The profile has no address with this id.");
        }
    }

    /// A profile cannot be added under an id that another one has.
    public static final class ProfileExists extends ProfileRefusal {

        public ProfileExists() {
            super("A profile with this id exists.");
        }
    }

    /// An address cannot be added under an id that another one of the profile has.
    public static final class AddressExists extends ProfileRefusal {

        public AddressExists() {
            super("The profile has an address with this id.");
        }
    }

    /// The profile holds as many addresses as it can.
    public static final class TooManyAddresses extends ProfileRefusal {

        public TooManyAddresses(int most) {
            super("A profile has at most " + most + " addresses.");
        }
    }
}
