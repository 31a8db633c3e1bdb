package org.jiheng.department;

import java.util.stream.IntStream;

/** 统一社会信用代码, GB 32100-2015: 18 characters, the last of which checks the others. */
final class CreditCode {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

    private CreditCode() {}

    static boolean isValid(String code) {
        if (code.length() != 18 || code.chars().anyMatch(c -> ALPHABET.indexOf(c) < 0)) {
            return false;
        }
        var sum = IntStream.range(0, 17)
                .map(i -> ALPHABET.indexOf(code.charAt(i)) * WEIGHTS[i])
                .sum();
        return ALPHABET.indexOf(code.charAt(17)) == (31 - sum % 31) % 31;
    }
}
