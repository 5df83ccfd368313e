package dev.cargokit.profile.infrastructure.persistence;

import dev.cargokit.profile.domain.Identifier;
import dev.cargokit.profile.domain.Profile;
import dev.cargokit.profile.domain.ProfileRepository;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The profiles in PostgreSQL. A change locks the row before it reads it, so that concurrent changes wait instead of
/// failing.
@Transactional
@ApplicationScoped
class PanacheProfileRepository implements ProfileRepository, PanacheRepositoryBase<ProfileEntity, String> {

    @Override
    public Optional<Profile> find(Identifier id) {
        return findByIdOptional(id.value()).map(ProfileEntity::toProfile);
    }

    /// Without an exception for a taken id, which would abort the transaction.
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

    @Override
    public boolean change(Identifier id, UnaryOperator<Profile> change) {
        var row = findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE);
        row.ifPresent(entity -> entity.update(change.apply(entity.toProfile())));
        return row.isPresent();
    }

    @Override
    public boolean remove(Identifier id) {
        return delete("id", id.value()) == 1;
    }
}
