package org.jiheng.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import org.jiheng.codelist.CodeListService;

/** Reads the remarks on a year as they are printed, each with its place in words. */
@ApplicationScoped
public class RemarkService {

    /** No more are printed: who has more has a list of them, page by page. */
    public static final int MAX = 500;

    private final CommentRepository comments;
    private final YearService years;
    private final CodeListService codeLists;
    private final ObjectMapper json;

    RemarkService(CommentRepository comments, YearService years, CodeListService codeLists, ObjectMapper json) {
        this.comments = comments;
        this.years = years;
        this.codeLists = codeLists;
        this.json = json;
    }

    /** All of them, the oldest first, settled or not; one more than {@link #MAX} only tells that there are more. */
    @Transactional
    public List<Remark> of(YearData year, Locale language) {
        var made = comments.page(year.evaluation().id(), null, MAX, null);
        if (made.isEmpty()) {
            return List.of();
        }
        var fiscalYear = year.evaluation().fiscalYear();
        var places = new AnchorLabels(
                language,
                list -> codeLists.entries(fiscalYear, list),
                years.figures(year, language),
                YearFields.of(json.valueToTree(year)));
        return made.stream()
                .map(comment -> new Remark(
                        comment.node,
                        places.label(Anchor.parse(comment.anchor)),
                        comment.text,
                        comment.state,
                        comment.replies.stream()
                                .map(reply -> new Remark.Answer(reply.authorName(), reply.text()))
                                .toList()))
                .toList();
    }
}
