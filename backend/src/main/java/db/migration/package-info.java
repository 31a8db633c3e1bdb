/** The migrations that one SQL cannot say for both engines; the others are SQL, in the resources of the same name. */
@NullMarked
package db.migration;

import org.jspecify.annotations.NullMarked;
