/**
 * 公开: what of a department's year is made public, decided document by document and project by project with the legal
 * reason; what was published, which never changes; and how it is read without a log-in.
 */
@NullMarked
package org.jiheng.disclosure;

import org.jspecify.annotations.NullMarked;
