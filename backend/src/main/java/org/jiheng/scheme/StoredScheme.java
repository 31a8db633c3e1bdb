package org.jiheng.scheme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jiheng.shared.Place;
import org.jspecify.annotations.Nullable;

/** A version of a scheme as it is kept; published ones never change. */
@Entity
@Table(name = "scheme")
class StoredScheme {

    @Id
    UUID id;

    @Version
    int revision;

    @Column(nullable = false, length = 100)
    String code;

    @Column(nullable = false)
    int version;

    @Column(nullable = false, length = 20)
    String kind;

    @Nullable
    @Column(length = 9)
    String regionCode;

    @Column(nullable = false)
    int fiscalYearFrom;

    @Nullable
    Integer fiscalYearTo;

    @Column(nullable = false)
    String name;

    @Column(nullable = false)
    String content;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    SchemeState state;

    @Nullable
    Instant publishedAt;

    protected StoredScheme() {}

    /** As a file has it: published from the start. */
    StoredScheme(SchemeFile file, String content) {
        id = file.id();
        code = file.rules().code();
        version = file.rules().version();
        kind = file.rules().kind().name();
        regionCode = file.regionCode();
        fiscalYearFrom = file.fiscalYearFrom();
        fiscalYearTo = file.fiscalYearTo();
        name = file.name();
        this.content = content;
        publish();
    }

    /** A draft. */
    StoredScheme(UUID id, SchemeContent content, String text) {
        this.id = id;
        state = SchemeState.DRAFT;
        revise(content, text);
    }

    static UUID newId() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }

    final void revise(SchemeContent draft, String text) {
        code = draft.rules().code();
        version = draft.rules().version();
        kind = draft.rules().kind().name();
        regionCode = draft.regionCode();
        fiscalYearFrom = draft.fiscalYearFrom();
        fiscalYearTo = draft.fiscalYearTo();
        name = draft.name();
        content = text;
    }

    final void publish() {
        state = SchemeState.PUBLISHED;
        publishedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    void supersede() {
        state = SchemeState.SUPERSEDED;
    }

    /** A code belongs to whoever published it first: nobody else supersedes it, and it stays the same kind of form. */
    boolean isOfTheSame(StoredScheme other) {
        return Objects.equals(regionCode, other.regionCode) && kind.equals(other.kind);
    }

    boolean isDraft() {
        return state == SchemeState.DRAFT;
    }

    /** Whoever may write schemes here may write this one. */
    Place place() {
        return placeOf(regionCode);
    }

    static Place placeOf(@Nullable String regionCode) {
        return new Place(regionCode == null ? "" : regionCode, "", null);
    }
}
