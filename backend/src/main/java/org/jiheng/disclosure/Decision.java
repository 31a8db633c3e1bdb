package org.jiheng.disclosure;

/** Whether something is made public. */
public enum Decision {
    /** 公开 */
    PUBLIC,
    /** 部分公开: of the report all but some sections, of a project nothing but its name */
    PARTLY,
    /** 不公开: it is only said that it is withheld, and why */
    WITHHELD
}
