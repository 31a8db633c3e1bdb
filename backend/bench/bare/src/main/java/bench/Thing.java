package bench;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;

/** One entity, so that the persistence unit is there. */
@Entity
public class Thing extends PanacheEntity {
    public String name;
}
