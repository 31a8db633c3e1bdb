package org.jiheng.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jiheng.evaluation.Action;
import org.jiheng.evaluation.TransitionGuard;
import org.jiheng.shared.DepartmentYear;
import org.jiheng.shared.Refusal.Message;

/** Nothing is published before all of it is decided, nor while a text that is public names what is withheld. */
@ApplicationScoped
class PublishGuard implements TransitionGuard {

    private final DisclosureService disclosures;
    private final Publisher publisher;

    PublishGuard(DisclosureService disclosures, Publisher publisher) {
        this.disclosures = disclosures;
        this.publisher = publisher;
    }

    @Override
    public List<Message> against(Action action, UUID evaluationId, DepartmentYear year) {
        if (action != Action.PUBLISH) {
            return List.of();
        }
        var decided = disclosures.get(evaluationId).value();
        if (decided.undecided() > 0) {
            return List.of(Message.of("disclosure.undecided", decided.undecided()));
        }
        var named = publisher.draft(evaluationId, decided).stillNamed();
        return named.isEmpty() ? List.of() : List.of(Message.of("disclosure.still-named", String.join("、", named)));
    }
}
