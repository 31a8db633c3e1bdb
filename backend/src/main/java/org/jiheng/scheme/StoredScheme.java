package org.jiheng.scheme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A version of a scheme as it was published; published ones never change. */
@Entity
@Table(name = "scheme")
class StoredScheme {

    @Id
    UUID id;

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

    protected StoredScheme() {}

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
    }
}
