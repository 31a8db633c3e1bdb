/** Violations on purpose: {@code ArchitectureTest} sees that each of its rules catches one. */
package org.jiheng.planted;
