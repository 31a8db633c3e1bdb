package org.jiheng.department;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jiheng.shared.Changed.Action;
import org.jiheng.shared.Cursor;
import org.jiheng.shared.MasterDataChanged;
import org.jiheng.shared.Page;
import org.jiheng.shared.ProblemType;
import org.jiheng.shared.Refusal;
import org.jiheng.shared.Refusal.Violation;
import org.jiheng.shared.Revised;
import org.jspecify.annotations.Nullable;

/** The transaction boundary of the department tree: everything below runs inside, everything above sees views. */
@ApplicationScoped
public class DepartmentService {

    private final DepartmentRepository departments;
    private final Event<MasterDataChanged> changes;

    DepartmentService(DepartmentRepository departments, Event<MasterDataChanged> changes) {
        this.departments = departments;
        this.changes = changes;
    }

    @Transactional
    public Page<DepartmentView> list(DepartmentQuery query) {
        return Page.of(
                departments.page(query),
                query.limit(),
                DepartmentView::of,
                d -> Cursor.of(d.sortCode, d.id.toString()));
    }

    /** Those with these ids. */
    @Transactional
    public Map<UUID, DepartmentView> all(Set<UUID> ids) {
        return departments.find("id in ?1", ids).list().stream().collect(toMap(found -> found.id, DepartmentView::of));
    }

    @Transactional
    public Revised<DepartmentView> get(UUID id) {
        return revised(require(id));
    }

    /** The same for whoever only refers to it: an id that is none is an empty answer there, not a missing page. */
    @Transactional
    public Optional<DepartmentView> find(UUID id) {
        return departments.findByIdOptional(id).map(DepartmentView::of);
    }

    @Transactional
    public Revised<DepartmentView> add(DepartmentInput input) {
        var parent = parent(input.parentId());
        check(null, input.regionCode(), input.departmentCode(), input.creditCode(), input.parentId(), parent);
        var department = new Department(input, parent);
        departments.persistAndFlush(department);
        return changed(department, Action.ADDED);
    }

    @Transactional
    public Revised<DepartmentView> revise(UUID id, int expectedRevision, DepartmentView view) {
        var department = require(id);
        if (department.revision != expectedRevision) {
            throw new Refusal(ProblemType.REVISION_STALE, "revision.stale", department.name);
        }
        var unchanged = new ArrayList<Violation>();
        if (!view.id().equals(department.id)) {
            unchanged.add(Violation.at("/id", "immutable"));
        }
        if (!view.regionCode().equals(department.regionCode)) {
            unchanged.add(Violation.at("/regionCode", "immutable"));
        }
        if (view.illustrative() != department.illustrative) {
            unchanged.add(Violation.at("/illustrative", "immutable"));
        }
        if (!unchanged.isEmpty()) {
            throw Refusal.invalid(unchanged);
        }
        var parent = parent(view.parentId());
        check(department, view.regionCode(), view.departmentCode(), view.creditCode(), view.parentId(), parent);
        department.revise(view);
        departments.flush();
        if (!department.path.equals(department.below(parent))) {
            departments.move(department.path, department.below(parent));
        }
        return changed(department, Action.REVISED);
    }

    private @Nullable Department parent(@Nullable UUID id) {
        return id == null ? null : departments.findById(id);
    }

    private void check(
            @Nullable Department revised,
            String regionCode,
            @Nullable String code,
            @Nullable String creditCode,
            @Nullable UUID parentId,
            @Nullable Department parent) {
        var id = revised == null ? null : revised.id;
        var violations = new ArrayList<Violation>();
        if (creditCode != null && !CreditCode.isValid(creditCode)) {
            violations.add(Violation.at("/creditCode", "credit-code"));
        }
        if (parentId != null && parent == null) {
            violations.add(Violation.at("/parentId", "unknown-reference"));
        } else if (parent != null && revised != null && parent.path.startsWith(revised.path)) {
            violations.add(Violation.at("/parentId", "department.below-itself"));
        }
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
        if (code != null && departments.codeIsTaken(regionCode, code, id)) {
            throw new Refusal(
                    ProblemType.ALREADY_EXISTS, null, List.of(Violation.at("/departmentCode", "taken", code)));
        }
        if (creditCode != null && departments.creditCodeIsTaken(creditCode, id)) {
            throw new Refusal(
                    ProblemType.ALREADY_EXISTS, null, List.of(Violation.at("/creditCode", "taken", creditCode)));
        }
    }

    private Department require(UUID id) {
        return departments.findByIdOptional(id).orElseThrow(() -> missing(id));
    }

    static Refusal missing(UUID id) {
        return new Refusal(ProblemType.NOT_FOUND, "department.not-found", id);
    }

    private Revised<DepartmentView> changed(Department department, Action action) {
        var now = revised(department);
        changes.fire(new MasterDataChanged("department", department.id, action, now.value()));
        return now;
    }

    private static Revised<DepartmentView> revised(Department department) {
        return new Revised<>(DepartmentView.of(department), department.revision);
    }
}
