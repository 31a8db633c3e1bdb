package org.jiheng.shared;

/** What an operation needs; declared on each of them with {@link Requires}. */
public enum Right {
    /** Pages that explain the system and hold nobody's data. */
    ANYONE,
    /** Look at a department, its years and what follows from them. */
    READ,
    /** Write the data of a department's year. */
    FILL,
    /** Open a year for a unit. */
    OPEN_YEAR,
    /** Change the department tree. */
    ADMINISTER,
    /** Stateless services that touch nobody's data. */
    COMPUTE
}
