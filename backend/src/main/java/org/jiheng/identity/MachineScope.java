package org.jiheng.identity;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jiheng.shared.Right;

/**
 * What another system may be let do: the policy for machines, as {@link Role} is for people. What is somebody's word
 * (送审, signing, reviewing, remarks, issuing, publishing) and who may do what are left to people.
 */
public enum MachineScope {
    /** Look at the department tree. */
    READ_TREE(Right.READ_TREE),
    /** Look at departments' years. */
    READ(Right.READ),
    /** Write the data of departments' years; a person sends them to review. */
    FILL(Right.FILL),
    /** Read the trail. */
    AUDIT(Right.AUDIT),
    /** Use the stateless services. */
    COMPUTE(Right.COMPUTE);

    private final Right right;

    MachineScope(Right right) {
        this.right = right;
    }

    public Right right() {
        return right;
    }

    /** As OAuth 2.0 writes them (RFC 6749 §3.3). */
    static String words(Set<MachineScope> scopes) {
        return new TreeSet<>(scopes).stream().map(Enum::name).collect(Collectors.joining(" "));
    }

    /** The scopes of such a text; nothing if a word in it is none. */
    static Optional<Set<MachineScope>> of(String words) {
        var scopes = EnumSet.noneOf(MachineScope.class);
        for (var word : words.strip().split(" +")) {
            var named =
                    Arrays.stream(values()).filter(s -> s.name().equals(word)).findFirst();
            if (named.isEmpty()) {
                return Optional.empty();
            }
            scopes.add(named.get());
        }
        return Optional.of(scopes);
    }
}
