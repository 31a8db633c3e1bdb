package org.jiheng.shared;

import java.util.UUID;

/**
 * 部门年度: the key by which the data of a year is known, and split when a province has many of them.
 *
 * @param regionCode 财政区划, 9 digits
 */
public record DepartmentYear(String regionCode, int fiscalYear, UUID departmentId) {}
