package org.jiheng.department;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jiheng.department.ProfileLine.Kind;
import org.jiheng.shared.DepartmentYear;
import org.jiheng.shared.persistence.YearPart;

/** The profile of a department in one year. Other capabilities see it as {@link Profile}. */
@Entity
class DepartmentProfile extends YearPart {

    @ElementCollection
    @CollectionTable(
            name = "profile_line",
            joinColumns = @JoinColumn(name = "profile_id"),
            foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    @OrderColumn(name = "position")
    List<ProfileLine> lines = new ArrayList<>();

    protected DepartmentProfile() {}

    DepartmentProfile(DepartmentYear year) {
        super(year);
    }

    /** Replaces the lines; what is the same as before keeps its revision. */
    void revise(Profile profile) {
        var revised = Stream.of(
                        lines(Kind.DUTY, profile.duties()),
                        lines(Kind.OFFICE, profile.offices()),
                        lines(Kind.SUBORDINATE_UNIT, profile.subordinateUnits()))
                .flatMap(s -> s)
                .toList();
        if (!lines.equals(revised)) {
            lines.clear();
            lines.addAll(revised);
        }
    }

    Profile profile() {
        return new Profile(texts(Kind.DUTY), texts(Kind.OFFICE), texts(Kind.SUBORDINATE_UNIT));
    }

    private Stream<ProfileLine> lines(Kind kind, List<String> texts) {
        return texts.stream().map(text -> new ProfileLine(year().regionCode(), year().fiscalYear(), kind, text));
    }

    private List<String> texts(Kind kind) {
        return lines.stream()
                .filter(line -> line.kind() == kind)
                .map(ProfileLine::line)
                .toList();
    }
}
