package org.jiheng.planted;

import org.jiheng.department.DepartmentView;

record UsesADepartment(DepartmentView department) {}
