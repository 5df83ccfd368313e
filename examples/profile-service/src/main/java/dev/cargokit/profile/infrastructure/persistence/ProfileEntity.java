package dev.cargokit.profile.infrastructure.persistence;

import dev.cargokit.profile.domain.Identifier;
import dev.cargokit.profile.domain.Profile;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// A profile's row. Its addresses are one JSON document, because they are read and written together.
@Entity(name = "profile")
@Table(name = "profile")
class ProfileEntity {

    @Id
    String id;

    String name;

    @JdbcTypeCode(SqlTypes.JSON)
    List<AddressDocument> addresses;

    void update(Profile profile) {
        id = profile.id().value();
        name = profile.name();
        addresses = profile.addresses().stream().map(AddressDocument::of).toList();
    }

    Profile toProfile() {
        return new Profile(
                new Identifier(id),
                name,
                addresses.stream().map(AddressDocument::toAddress).toList());
    }
}
