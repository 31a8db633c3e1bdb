package org.jiheng.disclosure;

/** What is published of a year. */
public enum Document {
    /** 自评报告: its text */
    REPORT,
    /** 部门整体支出绩效自评表 */
    DEPARTMENT_FORM,
    /** 项目支出绩效自评表, those of the projects that are public */
    PROJECT_FORMS
}
