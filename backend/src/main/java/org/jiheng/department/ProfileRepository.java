package org.jiheng.department;

import jakarta.enterprise.context.ApplicationScoped;
import org.jiheng.shared.persistence.YearParts;

@ApplicationScoped
class ProfileRepository implements YearParts<DepartmentProfile> {}
