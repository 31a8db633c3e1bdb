package org.jiheng.department;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jiheng.shared.Locator;
import org.jiheng.shared.Place;
import org.jiheng.shared.Refusal;

@ApplicationScoped
class DepartmentLocator implements Locator {

    private final DepartmentRepository departments;

    DepartmentLocator(DepartmentRepository departments) {
        this.departments = departments;
    }

    @Override
    public String collection() {
        return "departments";
    }

    @Override
    @Transactional
    public Optional<Place> placeOf(UUID id) {
        return departments.findByIdOptional(id).map(d -> new Place(d.regionCode, d.path, null));
    }

    @Override
    public Refusal missing(UUID id) {
        return DepartmentService.missing(id);
    }
}
