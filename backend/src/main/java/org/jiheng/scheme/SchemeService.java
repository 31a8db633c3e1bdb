package org.jiheng.scheme;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jiheng.scoring.Scheme;
import org.jiheng.scoring.UnsoundScheme;
import org.jiheng.shared.Caller;
import org.jiheng.shared.Changed.Action;
import org.jiheng.shared.Cursor;
import org.jiheng.shared.MasterDataChanged;
import org.jiheng.shared.Page;
import org.jiheng.shared.ProblemType;
import org.jiheng.shared.Refusal;
import org.jiheng.shared.Refusal.Violation;
import org.jiheng.shared.Revised;
import org.jiheng.shared.Right;

/** Keeps the published schemes: shipped files are stored at the first start, and never differ from what was stored. */
@ApplicationScoped
public class SchemeService {

    private static final Logger LOG = Logger.getLogger(SchemeService.class);

    static final List<String> SHIPPED = Stream.of(
                    "project-2016-form",
                    "cn-project-2020",
                    "cn-project-2021",
                    "cn-project-2021-bands-caps",
                    "cn-project-2021-cost",
                    "cn-project-2021-cost-no-satisfaction",
                    "cn-project-2021-no-satisfaction",
                    "project-hubei",
                    "project-sichuan-county",
                    "department-beijing",
                    "department-gansu",
                    "department-hunan",
                    "department-tianjin")
            .map(name -> "schemes/" + name + ".yaml")
            .toList();

    private final SchemeRepository schemes;
    private final SchemeFormat format;
    private final Caller caller;
    private final Event<MasterDataChanged> changes;
    private final Map<UUID, Scheme> known = new ConcurrentHashMap<>();
    private final Map<String, UUID> byVersion = new ConcurrentHashMap<>();

    SchemeService(SchemeRepository schemes, SchemeFormat format, Caller caller, Event<MasterDataChanged> changes) {
        this.schemes = schemes;
        this.format = format;
        this.caller = caller;
        this.changes = changes;
    }

    /** Before anything that needs a scheme, such as the demo. */
    @Transactional
    void start(@Observes @Priority(10) StartupEvent event) {
        var published = schemes.contents();
        for (var name : SHIPPED) {
            var text = text(name);
            if (!published.contains(text)) {
                publish(name, text);
            }
        }
    }

    /**
     * Stores a shipped scheme unless it is there. Of several servers that start on one database the first stores it. What
     * a bureau has under the same code stays: a shipped version whose number or code is taken is left out and said in the
     * log, and one that is older than what is published is superseded from the start.
     *
     * @return whether it is there afterwards
     * @throws UnsoundScheme if the scheme contradicts itself, leaves something open or fails one of its own cases
     * @throws IllegalStateException if the file says something else than what is published under its id
     */
    @Transactional
    boolean publish(String name, String text) {
        var file = format.file(text);
        var faults = file.faults();
        if (!faults.isEmpty()) {
            throw new UnsoundScheme(name, faults);
        }
        var scheme = new StoredScheme(file, text);
        var others = schemes.versions(scheme.code).stream()
                .filter(other -> !other.id.equals(scheme.id))
                .toList();
        if (others.stream()
                .anyMatch(other -> other.version == scheme.version || !other.isDraft() && !other.isOfTheSame(scheme))) {
            return leftOut(name, scheme);
        }
        var published = others.stream()
                .filter(other -> other.state == SchemeState.PUBLISHED)
                .toList();
        if (published.stream().anyMatch(other -> other.version > scheme.version)) {
            scheme.supersede();
        }
        if (schemes.addUnlessThere(scheme)) {
            published.stream().filter(other -> other.version < scheme.version).forEach(StoredScheme::supersede);
            changes.fire(new MasterDataChanged("scheme", scheme.id, Action.ADDED, SchemeSummary.of(scheme)));
        }
        var stored = schemes.findById(file.id());
        if (stored == null) {
            return leftOut(name, scheme);
        }
        if (!format.file(stored.content).saysTheSameAs(file)) {
            throw new IllegalStateException(
                    "The published scheme " + file.rules().code() + " version "
                            + file.rules().version() + " differs from " + name + ": a change needs a new version");
        }
        return true;
    }

    private static boolean leftOut(String name, StoredScheme scheme) {
        LOG.warnf(
                "%s is left out: scheme %s version %d, or its code, is in use here", name, scheme.code, scheme.version);
        return false;
    }

    @Transactional
    public SchemePage list(SchemeQuery query) {
        var page =
                Page.of(schemes.page(query), query.limit(), SchemeSummary::of, s -> Cursor.of(s.code, s.id.toString()));
        return new SchemePage(page.items(), page.next());
    }

    @Transactional
    public Revised<SchemeView> get(UUID id) {
        return revised(find(id));
    }

    @Transactional
    public SchemeComparison compare(UUID id, UUID with, Locale language) {
        var one = find(id);
        var other = find(with);
        return new SchemeComparison(
                SchemeSummary.of(one),
                SchemeSummary.of(other),
                SchemeDifferences.between(
                        format.rules(format.content(one.content)),
                        format.rules(format.content(other.content)),
                        language));
    }

    /** A version that scores: published, or superseded by a later one. */
    @Transactional
    public Optional<SchemeSummary> published(UUID id) {
        return schemes.findByIdOptional(id).filter(scheme -> !scheme.isDraft()).map(SchemeSummary::of);
    }

    /** A published version by its code; what is published stays so, so it is looked up once. */
    @Transactional
    public Optional<UUID> published(String code, int version) {
        var id = byVersion.get(code + "/" + version);
        if (id != null) {
            return Optional.of(id);
        }
        var found = schemes.versions(code).stream()
                .filter(scheme -> scheme.version == version && !scheme.isDraft())
                .map(scheme -> scheme.id)
                .findFirst();
        found.ifPresent(known -> byVersion.put(code + "/" + version, known));
        return found;
    }

    @Transactional
    public SchemeSummary summary(UUID id) {
        return SchemeSummary.of(find(id));
    }

    /** The other versions of a scheme's code: their ids, and which version each is. */
    @Transactional
    public Map<UUID, Integer> otherVersions(UUID id) {
        return schemes.versions(find(id).code).stream()
                .filter(other -> !other.id.equals(id))
                .collect(Collectors.toMap(other -> other.id, other -> other.version));
    }

    @Transactional
    public boolean isVisible(UUID id) {
        return known.containsKey(id)
                || schemes.findByIdOptional(id).filter(this::isVisible).isPresent();
    }

    /**
     * The rules of a version; what is published does not change, so it is read once.
     *
     * @throws Refusal {@link ProblemType#INVALID_INPUT} with its faults, if it is a draft that cannot be scored by
     */
    @Transactional
    public Scheme scheme(UUID id) {
        var rules = known.get(id);
        if (rules == null) {
            var stored = schemes.findByIdOptional(id).orElseThrow(() -> missing(id));
            if (stored.isDraft()) {
                return rules(id, format.content(stored.content), "/content");
            }
            rules = format.file(stored.content).rules();
            known.put(id, rules);
        }
        return rules;
    }

    /** The rules of a scheme that is not kept. */
    Scheme rules(UUID id, SchemeContent content, String pointer) {
        var checked = format.check(id, content);
        Refusal.ifAny(checked.faults().stream()
                .map(fault -> new Violation(pointer + fault.pointer(), null, fault.message()))
                .toList());
        return Objects.requireNonNull(checked.file()).rules();
    }

    /** A draft that the caller may not write is not there for them. */
    StoredScheme find(UUID id) {
        return schemes.findByIdOptional(id).filter(this::isVisible).orElseThrow(() -> missing(id));
    }

    private boolean isVisible(StoredScheme scheme) {
        return !scheme.isDraft() || caller.may(Right.MANAGE_SCHEMES, scheme.place());
    }

    Revised<SchemeView> revised(StoredScheme scheme) {
        return new Revised<>(SchemeView.of(scheme, format.content(scheme.content)), scheme.revision);
    }

    private static Refusal missing(UUID id) {
        return new Refusal(ProblemType.NOT_FOUND, "scheme.not-found", id);
    }

    private static String text(String name) {
        try (var in = SchemeService.class.getClassLoader().getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }
}
