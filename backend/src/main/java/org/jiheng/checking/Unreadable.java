package org.jiheng.checking;

import org.jiheng.shared.ProblemType;
import org.jiheng.shared.Refusal;

/** A file that cannot be read as what it is said to be, or may not be. */
class Unreadable extends Refusal {

    Unreadable(String key, Object... arguments) {
        super(ProblemType.INVALID_INPUT, key, arguments);
    }
}
