package dev.cargokit.profile.infrastructure.persistence;

import dev.cargokit.profile.domain.Identifier;
import dev.cargokit.profile.domain.Profile;
import dev.cargokit.profile.domain.Profiles;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The profiles in PostgreSQL. Whoever changes one locks its row first and reads it then: others wait their turn
/// instead of failing.
@Transactional
@ApplicationScoped
class PanacheProfiles implements Profiles, PanacheRepositoryBase<ProfileEntity, String> {

    @Override
    public Optional<Profile> find(Identifier id) {
        return findByIdOptional(id.value()).map(ProfileEntity::profile);
    }

    /// A taken id must not break the transaction, as a failing insert would.
    @Override
    public boolean add(Profile profile) {
        var isNew = getEntityManager()
                        .createQuery("insert into profile (id, name) values (:id, :name) on conflict do nothing")
                        .setParameter("id", profile.id().value())
                        .setParameter("name", profile.name())
                        .executeUpdate()
                == 1;
        return isNew && change(profile.id(), _ -> profile);
    }

    /// Tries until it has either added or replaced: between the two somebody else may remove the row.
    @Override
    public boolean put(Profile profile) {
        while (true) {
            if (change(profile.id(), _ -> profile)) {
                return false;
            }
            if (add(profile)) {
                return true;
            }
        }
    }

    @Override
    public boolean change(Identifier id, UnaryOperator<Profile> change) {
        var row = findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE);
        row.ifPresent(held -> held.take(change.apply(held.profile())));
        return row.isPresent();
    }

    @Override
    public boolean remove(Identifier id) {
        return delete("id", id.value()) == 1;
    }
}
