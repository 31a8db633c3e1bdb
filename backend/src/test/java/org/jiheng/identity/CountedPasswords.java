package org.jiheng.identity;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The application's passwords in tests: they are what they always are, and count how often one is compared. */
@Alternative
@Priority(1)
@Singleton
class CountedPasswords extends Passwords {

    private final AtomicInteger comparisons = new AtomicInteger();

    CountedPasswords(
            @ConfigProperty(name = "jiheng.argon2.memory-kib") int memory,
            @ConfigProperty(name = "jiheng.argon2.passes") int passes) {
        super(memory, passes);
    }

    @Override
    boolean matches(String password, Optional<String> hash) {
        comparisons.incrementAndGet();
        return super.matches(password, hash);
    }

    int comparisons() {
        return comparisons.get();
    }
}
