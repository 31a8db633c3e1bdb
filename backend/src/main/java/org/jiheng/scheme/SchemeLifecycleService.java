package org.jiheng.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jiheng.shared.Caller;
import org.jiheng.shared.Changed.Action;
import org.jiheng.shared.MasterDataChanged;
import org.jiheng.shared.ProblemType;
import org.jiheng.shared.Refusal;
import org.jiheng.shared.Refusal.Violation;
import org.jiheng.shared.Revised;
import org.jiheng.shared.Right;
import org.jspecify.annotations.Nullable;

/** Draft → published → superseded. Only who may write schemes for its region may take a scheme any of these steps. */
@ApplicationScoped
public class SchemeLifecycleService {

    private final SchemeRepository schemes;
    private final SchemeService stored;
    private final SchemeFormat format;
    private final Caller caller;
    private final Event<MasterDataChanged> changes;

    SchemeLifecycleService(
            SchemeRepository schemes,
            SchemeService stored,
            SchemeFormat format,
            Caller caller,
            Event<MasterDataChanged> changes) {
        this.schemes = schemes;
        this.stored = stored;
        this.format = format;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    public Revised<SchemeView> add(SchemeInput input) {
        if (input.copyOf() == null == (input.content() == null)) {
            throw Refusal.invalid("/content", "scheme.one-of-both");
        }
        var content = input.copyOf() == null ? Objects.requireNonNull(input.content()) : copy(input.copyOf());
        requireMine(content.regionCode());
        fits(content, null);
        var id = StoredScheme.newId();
        var draft = new StoredScheme(id, content, format.text(id, content));
        schemes.persist(draft);
        return written(draft, Action.ADDED);
    }

    /** @throws Refusal {@link ProblemType#STATE_CONFLICT} if it is no draft: what is published never changes */
    @Transactional
    public Revised<SchemeView> revise(UUID id, int expectedRevision, SchemeView view) {
        var draft = draft(id, expectedRevision);
        var violations = new ArrayList<Violation>();
        if (!view.id().equals(id)) {
            violations.add(Violation.at("/id", "immutable"));
        }
        if (view.state() != draft.state) {
            violations.add(Violation.at("/state", "immutable"));
        }
        if (view.publishedAt() != null) {
            violations.add(Violation.at("/publishedAt", "immutable"));
        }
        Refusal.ifAny(violations);
        requireMine(view.content().regionCode());
        fits(view.content(), id);
        draft.revise(view.content(), format.text(id, view.content()));
        return written(draft, Action.REVISED);
    }

    @Transactional
    public void remove(UUID id, int expectedRevision) {
        var draft = draft(id, expectedRevision);
        schemes.delete(draft);
        schemes.flush();
        changes.fire(new MasterDataChanged("scheme", id, Action.REMOVED, null));
    }

    /**
     * Publishes a draft, and supersedes what was published of its code before.
     *
     * @throws Refusal {@link ProblemType#INVALID_INPUT} with everything that is wrong with it, its own cases among it;
     *     {@link ProblemType#STATE_CONFLICT} if a later version has been published
     */
    @Transactional
    public Revised<SchemeView> publish(UUID id, int expectedRevision) {
        var seen = draft(id, expectedRevision);
        var faults = format.check(id, format.content(seen.content)).faults();
        Refusal.ifAny(faults.stream()
                .map(fault -> new Violation("/content" + fault.pointer(), null, fault.message()))
                .toList());
        // What is read again once the lock is there must not be what was read before it.
        schemes.getEntityManager().detach(seen);
        var versions = schemes.locked(seen.code);
        var draft = draft(id, expectedRevision);
        var published = versions.stream().filter(one -> !one.isDraft()).toList();
        for (var one : published) {
            if (one.version > draft.version) {
                throw new Refusal(ProblemType.STATE_CONFLICT, "scheme.later-version", one.version);
            }
        }
        fits(draft, published);
        draft.publish();
        written(draft, Action.REVISED);
        for (var one : published) {
            if (one.state == SchemeState.PUBLISHED) {
                one.supersede();
                written(one, Action.REVISED);
            }
        }
        return stored.revised(draft);
    }

    private SchemeContent copy(UUID id) {
        if (!stored.isVisible(id)) {
            throw Refusal.invalid("/copyOf", "unknown-reference");
        }
        var original = stored.find(id);
        var content = format.content(original.content);
        var next = schemes.versions(original.code).get(0).version + 1;
        return content.withVersion(next);
    }

    private void fits(SchemeContent content, @Nullable UUID self) {
        var others = schemes.versions(content.rules().code()).stream()
                .filter(one -> !one.id.equals(self))
                .toList();
        if (others.stream().anyMatch(one -> one.version == content.rules().version())) {
            throw new Refusal(
                    ProblemType.ALREADY_EXISTS,
                    null,
                    List.of(Violation.at(
                            "/content/rules/version",
                            "scheme.version-exists",
                            content.rules().code(),
                            content.rules().version())));
        }
        var probe = new StoredScheme(UUID.randomUUID(), content, "");
        fits(probe, others.stream().filter(one -> !one.isDraft()).toList());
    }

    private static void fits(StoredScheme draft, List<StoredScheme> published) {
        for (var one : published) {
            if (!one.isOfTheSame(draft)) {
                throw new Refusal(
                        ProblemType.ALREADY_EXISTS,
                        null,
                        List.of(Violation.at("/content/rules/code", "scheme.code-taken", draft.code)));
            }
        }
    }

    private StoredScheme draft(UUID id, int expectedRevision) {
        var scheme = stored.find(id);
        requireMine(scheme.regionCode);
        if (!scheme.isDraft()) {
            throw new Refusal(ProblemType.STATE_CONFLICT, "scheme.published");
        }
        if (scheme.revision != expectedRevision) {
            throw new Refusal(ProblemType.REVISION_STALE, "problem.revision-stale.detail");
        }
        return scheme;
    }

    private void requireMine(@Nullable String regionCode) {
        if (!caller.may(Right.MANAGE_SCHEMES, StoredScheme.placeOf(regionCode))) {
            throw new Refusal(ProblemType.FORBIDDEN, "scheme.not-yours");
        }
    }

    private Revised<SchemeView> written(StoredScheme scheme, Action action) {
        schemes.flush();
        var now = stored.revised(scheme);
        changes.fire(new MasterDataChanged("scheme", scheme.id, action, now.value()));
        return now;
    }
}
