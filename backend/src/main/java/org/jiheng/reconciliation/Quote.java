package org.jiheng.reconciliation;

/**
 * Words of the document at their place.
 *
 * @param start UTF-16 position in the document's text
 * @param end behind the last character
 */
public record Quote(String text, int start, int end) {}
