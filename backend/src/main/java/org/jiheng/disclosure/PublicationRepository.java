package org.jiheng.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Adds publications and finds them. It has no way to change one. */
@ApplicationScoped
class PublicationRepository {

    private static final String WITH_CORRECTION =
            "select p, c from Publication p left join Correction c on c.publicationId = p.id where ";

    private final EntityManager database;

    PublicationRepository(EntityManager database) {
        this.database = database;
    }

    /** A publication, and the correction that was opened of it. */
    record Published(Publication publication, @Nullable Correction correction) {}

    void add(Publication publication) {
        database.persist(publication);
        database.flush();
    }

    void add(Correction correction) {
        database.persist(correction);
        database.flush();
    }

    Optional<Published> of(UUID id) {
        return database.createQuery(WITH_CORRECTION + "p.id = :id", Published.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    Optional<Published> newest(UUID evaluationId) {
        return page(evaluationId, Integer.MAX_VALUE, 0).stream().findFirst();
    }

    /** The publication that corrects this one. */
    Optional<UUID> replacementOf(Publication publication) {
        return database.createQuery(
                        "select p.id from Publication p where p.evaluationId = :evaluation and p.replaces = :id",
                        UUID.class)
                .setParameter("evaluation", publication.evaluationId)
                .setParameter("id", publication.id())
                .getResultStream()
                .findFirst();
    }

    /** The newest first; one row more than the limit, so that a next page is known. */
    List<Published> page(UUID evaluationId, int before, int limit) {
        return database.createQuery(
                        WITH_CORRECTION
                                + "p.evaluationId = :evaluation and p.version < :before order by p.version desc",
                        Published.class)
                .setParameter("evaluation", evaluationId)
                .setParameter("before", before)
                .setMaxResults(limit + 1)
                .getResultList();
    }
}
