package dev.cargokit.kit.postgres;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "sample")
class SampleEntity {

    @Id
    long id;
}
