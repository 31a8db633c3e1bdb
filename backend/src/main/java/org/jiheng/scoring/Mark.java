package org.jiheng.scoring;

import org.jiheng.shared.Refusal.Message;

/**
 * Something about what was entered or stated.
 *
 * @param pointer RFC 6901 pointer into the table
 */
public record Mark(String pointer, Severity severity, Message message) {

    public enum Severity {
        /** 提示: somebody should look. */
        NOTICE,
        /** 错误: it cannot stay so. */
        ERROR
    }
}
