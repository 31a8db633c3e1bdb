package org.jiheng.scoring;

import java.util.List;

/** A scheme's data contradict themselves; all faults at once, each naming its place. */
public class UnsoundScheme extends IllegalArgumentException {

    private final transient List<String> faults;

    UnsoundScheme(String scheme, List<String> faults) {
        super("Scheme " + scheme + " is unsound: " + String.join("; ", faults));
        this.faults = List.copyOf(faults);
    }

    public List<String> faults() {
        return faults;
    }
}
