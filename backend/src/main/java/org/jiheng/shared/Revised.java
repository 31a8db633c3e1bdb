package org.jiheng.shared;

/**
 * What was read or written, and the revision it has now.
 *
 * @param revision becomes the strong {@code ETag}; whoever changes the thing must name it
 */
public record Revised<T>(T value, int revision) {}
