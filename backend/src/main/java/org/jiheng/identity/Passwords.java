package org.jiheng.identity;

import com.nulabinc.zxcvbn.Zxcvbn;
import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jiheng.shared.Refusal.Violation;

/** How passwords are chosen, kept and checked. Sources: NIST SP 800-63B, OWASP ASVS 5.0 level 2 (both 待核). */
@ApplicationScoped
class Passwords {

    private static final int SHORTEST = 15;
    private static final int LONGEST = 128;
    /** Of five; below it one of the known lists, or little more than one of their words, is enough to guess it. */
    private static final int GUESSABLE = 2;

    private static final int LANES = 1;
    private static final int HASH_BYTES = 32;
    private static final int SALT_BYTES = 16;
    private static final int VERSION = 19;
    /** Each takes memory: a burst of log-ins must wait, not push everybody else out. */
    private static final int AT_ONCE = 4;

    private final Argon2Function argon2;
    private final Zxcvbn guesser = new Zxcvbn();
    private final Semaphore free = new Semaphore(AT_ONCE, true);
    private final String nobodys;

    Passwords(
            @ConfigProperty(name = "jiheng.argon2.memory-kib") int memory,
            @ConfigProperty(name = "jiheng.argon2.passes") int passes) {
        argon2 = Argon2Function.getInstance(memory, passes, LANES, HASH_BYTES, Argon2.ID, VERSION);
        nobodys = hash(Secrets.random());
    }

    String hash(String password) {
        return limited(() -> Password.hash(normal(password))
                .addRandomSalt(SALT_BYTES)
                .with(argon2)
                .getResult());
    }

    /** With an account that does not exist the same work is done, so that nobody can tell. */
    boolean matches(String password, Optional<String> hash) {
        var against = hash.orElse(nobodys);
        var right = limited(
                () -> Password.check(normal(password), against).with(Argon2Function.getInstanceFromHash(against)));
        return right && hash.isPresent();
    }

    /** Whether the hash was made with other parameters than new ones are. */
    boolean isOutdated(String hash) {
        return !Argon2Function.getInstanceFromHash(hash).equals(argon2);
    }

    /** What is wrong with a new password; {@code known} are words that anybody would try for this person. */
    List<Violation> check(String pointer, String password, List<String> known) {
        var normal = normal(password);
        var length = normal.codePointCount(0, normal.length());
        if (length < SHORTEST || length > LONGEST) {
            return List.of(Violation.at(pointer, "password.length", SHORTEST, LONGEST));
        }
        return guesser.measure(normal, known).getScore() <= GUESSABLE
                ? List.of(Violation.at(pointer, "password.guessable"))
                : List.of();
    }

    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    private <T> T limited(Supplier<T> work) {
        free.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            free.release();
        }
    }
}
