package org.jiheng.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jiheng.identity.TestAccounts;
import org.jiheng.shared.DepartmentYear;

/** Remarks for tests that are not about how they are made. */
@ApplicationScoped
public class TestRemarks {

    private final CommentRepository comments;
    private final EvaluationRepository evaluations;
    private final TestAccounts accounts;

    TestRemarks(CommentRepository comments, EvaluationRepository evaluations, TestAccounts accounts) {
        this.comments = comments;
        this.evaluations = evaluations;
        this.accounts = accounts;
    }

    @Transactional
    public UUID on(DepartmentYear year) {
        var comment = new Comment(year);
        comment.evaluationId = evaluations
                .of(year.departmentId(), year.fiscalYear())
                .orElseThrow()
                .id();
        comment.version = 1;
        comment.anchor = "section/BUDGET";
        comment.text = "请核对";
        comment.authorId = accounts.id(TestAccounts.EVERYTHING);
        comment.authorName = "审核人";
        comment.node = State.FINANCE_REVIEW;
        comment.createdAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        comments.persist(comment);
        return comment.id();
    }
}
