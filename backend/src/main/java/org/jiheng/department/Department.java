package org.jiheng.department;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** 部门, 预算单位: a node of the department tree. Other capabilities see it as {@link DepartmentView}. */
@Entity
class Department {

    /** Sorts after every code on every database: codes are digits. */
    static final String WITHOUT_CODE = "z";

    @Id
    UUID id;

    @Version
    int revision;

    @Column(nullable = false, length = 9)
    String regionCode;

    @Nullable
    @Column(length = 21)
    String departmentCode;

    @Column(nullable = false, length = 21)
    String sortCode;

    @Nullable
    @Column(length = 18)
    String creditCode;

    @Column(nullable = false)
    String name;

    @Nullable
    String shortName;

    @Nullable
    UUID parentId;

    /** The ids from the root down to this one, {@code /<root>/…/<own>/}: what begins with it is its subtree. */
    @Column(nullable = false)
    String path;

    boolean illustrative;

    protected Department() {}

    Department(DepartmentInput input, @Nullable Department parent) {
        // Given here, since the path contains it.
        id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        path = below(parent);
        regionCode = input.regionCode();
        illustrative = input.illustrative();
        describe(input.departmentCode(), input.creditCode(), input.name(), input.shortName(), input.parentId());
    }

    final String below(@Nullable Department parent) {
        return (parent == null ? "/" : parent.path) + id + "/";
    }

    /** Takes over what may change: the region and the mark of an invented unit stay. */
    void revise(DepartmentView view) {
        describe(view.departmentCode(), view.creditCode(), view.name(), view.shortName(), view.parentId());
    }

    private void describe(
            @Nullable String code,
            @Nullable String credit,
            String fullName,
            @Nullable String abbreviation,
            @Nullable UUID parent) {
        departmentCode = code;
        sortCode = code == null ? WITHOUT_CODE : code;
        creditCode = credit;
        name = fullName;
        shortName = abbreviation;
        parentId = parent;
    }
}
