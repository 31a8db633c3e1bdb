/**
 * How the shared words look in the database: one artefact on H2 and on PostgreSQL, the JDBC address alone decides;
 * columns of money and points; lists that are read page by page.
 */
@NullMarked
package org.jiheng.shared.persistence;

import org.jspecify.annotations.NullMarked;
