package org.jiheng.shared.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.jiheng.shared.Place;

/** Where the parts of departments' years stand: the department is known by its id, its place is joined in the query. */
@ApplicationScoped
public class Places {

    private final EntityManager database;

    Places(EntityManager database) {
        this.database = database;
    }

    public Optional<Place> of(Class<? extends YearPart> kind, UUID id) {
        return database.createQuery(
                        "select new org.jiheng.shared.Place(d.regionCode, d.path, p.fiscalYear) from "
                                + kind.getSimpleName()
                                + " p join Department d on d.id = p.departmentId where p.id = :id",
                        Place.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }
}
