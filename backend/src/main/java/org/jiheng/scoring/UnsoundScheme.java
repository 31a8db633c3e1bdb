package org.jiheng.scoring;

import java.util.List;
import java.util.stream.Collectors;
import org.jiheng.shared.Refusal.Violation;

/** A scheme's data contradict themselves; all faults at once, each naming its place with a pointer into the scheme. */
public class UnsoundScheme extends IllegalArgumentException {

    private final transient List<Violation> faults;

    public UnsoundScheme(String scheme, List<Violation> faults) {
        super("Scheme " + scheme + " is unsound: "
                + faults.stream().map(UnsoundScheme::text).collect(Collectors.joining("; ")));
        this.faults = List.copyOf(faults);
    }

    public List<Violation> faults() {
        return faults;
    }

    private static String text(Violation fault) {
        var message = fault.message();
        return fault.pointer() + " " + message.key().substring(message.key().lastIndexOf('.') + 1)
                + message.arguments().stream().map(argument -> " " + argument).collect(Collectors.joining());
    }
}
