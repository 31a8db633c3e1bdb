package org.jiheng.reconciliation.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jiheng.reconciliation.Basis;
import org.jiheng.reconciliation.Fact;
import org.jiheng.reconciliation.FactKind;
import org.jiheng.reconciliation.Measure;
import org.jiheng.reconciliation.Outcome;
import org.jiheng.reconciliation.Questions;
import org.jiheng.reconciliation.Relation;
import org.jiheng.reconciliation.RuleId;
import org.jiheng.reconciliation.Severity;
import org.jspecify.annotations.Nullable;

/** The list of projects, their sections and what is said of them together. */
final class Projects {

    private static final WordList KINDS = WordList.of("项目", "涉及", "安排", "预算", "投入", "总", "共", "合计", "财政", "专项");

    private static final WordList PARTIAL = WordList.of("其中", "新增", "抽取", "抽查", "选取", "选择");

    private final FactBook book;
    private final Outline outline;
    private final List<ProjectList> lists;
    private final Map<Integer, Passage> passages;

    /** Of another year than the report's. */
    private final Set<Fact> prior = new HashSet<>();

    Projects(FactBook book, Outline outline, List<ProjectList> lists, Map<Integer, Passage> passages) {
        this.book = book;
        this.outline = outline;
        this.lists = lists;
        this.passages = passages;
        for (var passage : passages.values()) {
            passage.items().stream().filter(Passage.Item::prior).forEach(item -> prior.add(item.fact()));
        }
    }

    void relate() {
        for (var project : outline.projects()) {
            var heading = Objects.requireNonNull(project.heading().heading());
            book.words(
                    FactKind.PROJECT_NAME,
                    project.key(),
                    "",
                    project.name(),
                    project.heading()
                            .text()
                            .quote(
                                    heading.titleStart(),
                                    Math.max(
                                            heading.titleStart() + 1,
                                            Math.min(
                                                    heading.titleEnd(),
                                                    project.heading().text().length()))));
            var budget = budget(project);
            var spent = spent(project);
            if (budget != null && spent != null) {
                book.relate(new Relation.AtMost(RuleId.R20, Severity.WARNING, spent, budget));
            }
        }
        var totals = totals();
        var claim = totals.stream()
                .filter(t -> t.spent() != null && t.budget() != null)
                .findFirst()
                .orElse(null);
        added(totals);
        for (var list : lists) {
            list(list, totals);
        }
        sections(totals);
        if (claim != null) {
            accounts(claim);
        }
    }

    /** What a sentence says of all projects together. */
    private record Totals(
            Fact count, @Nullable Fact budget, @Nullable Fact spent, Block block) {}

    private List<Totals> totals() {
        var found = new ArrayList<Totals>();
        for (var passage : passages.values()) {
            if (!passage.subject().isEmpty() || !passage.value().contains("项目")) {
                continue;
            }
            var items = passage.items();
            for (var i = 0; i < items.size(); i++) {
                var item = items.get(i);
                if (!ProjectList.isCount(passage.value(), item.mention())
                        || item.prior()
                        || !item.mention().isPlain()
                        || isPartial(passage.value(), item)) {
                    continue;
                }
                var count = book.amount(
                        FactKind.PROJECT_COUNT, "", "", Basis.UNKNOWN, item.label(), item.mention(), passage.text());
                Fact budget = null;
                Fact spent = null;
                var listStart = lists.stream()
                        .filter(l -> l.block() == passage.block())
                        .mapToInt(ProjectList::listStart)
                        .findFirst()
                        .orElse(Integer.MAX_VALUE);
                for (var j = i + 1; j < items.size() && items.get(j).sentence() == item.sentence(); j++) {
                    var money = items.get(j);
                    if (money.depth() > item.depth()
                            || money.mention().start() > listStart && isListed(passage, money)) {
                        continue;
                    }
                    if (!money.isPlainMoney()) {
                        if (money.mention().measure() == Measure.COUNT
                                && ProjectList.isCount(passage.value(), money.mention())) {
                            break;
                        }
                        continue;
                    }
                    if (spent == null
                            && (money.kind() == FactKind.EXECUTED
                                    || money.kind() == FactKind.EXPENDITURE_TOTAL
                                    || money.kind() == FactKind.PROJECT_EXPENDITURE
                                            && !money.label().contains("预算"))) {
                        spent = money.fact();
                    } else if (budget == null
                            && (money.kind() == FactKind.YEAR_BUDGET
                                    || money.kind() == FactKind.INITIAL_BUDGET
                                    || money.kind() == FactKind.REVENUE_APPROPRIATION
                                    || money.kind() == FactKind.AMOUNT && isWhole(money.label()))) {
                        budget = money.fact();
                    }
                }
                found.add(new Totals(count, budget, spent, passage.block()));
            }
        }
        return found;
    }

    /** 实施项目15个，年初批复8个项目，年中增加8个项目: those of the beginning and those added are all there are. */
    private void added(List<Totals> totals) {
        for (var whole : totals) {
            if (!whole.count().label().contains("实施") && !whole.count().label().contains("项目共")) {
                continue;
            }
            var near = totals.stream()
                    .filter(t -> t.block() == whole.block() && t != whole)
                    .toList();
            var initial = count(near, "年初");
            var added = count(near, "增加", "新增", "追加");
            if (initial != null && added != null) {
                book.relate(
                        new Relation.Sum(RuleId.R14, Severity.WARNING, whole.count(), List.of(initial, added), true));
            }
        }
    }

    private static @Nullable Fact count(List<Totals> totals, String... words) {
        return totals.stream()
                .map(Totals::count)
                .filter(f -> Stream.of(words).anyMatch(f.label()::contains))
                .findFirst()
                .orElse(null);
    }

    private static boolean isWhole(String label) {
        var text = Words.trimmed(label);
        // 水利发展资金 is one of several funds.
        if (text.endsWith("资金") && text.length() > 4 && !KINDS.begins(text)) {
            return false;
        }
        return text.length() <= 12
                && List.of("资金", "共计", "合计", "总计", "金额", "总额", "涉及", "经费", "预算", "共").stream()
                        .anyMatch(w -> label.startsWith(w) || text.endsWith(w));
    }

    private boolean isListed(Passage passage, Passage.Item money) {
        return lists.stream()
                .filter(list -> list.block() == passage.block())
                .flatMap(list -> list.items().stream())
                .anyMatch(item -> item.amount() != null
                        && item.amount().start() == money.mention().start());
    }

    /** 其中3个项目: of some of them. */
    private static boolean isPartial(String value, Passage.Item item) {
        var before = value.substring(
                Math.max(0, item.mention().start() - 8), item.mention().start());
        return PARTIAL.isIn(before);
    }

    private void list(ProjectList list, List<Totals> totals) {
        var amounts = new ArrayList<Fact>();
        var names = new ArrayList<Fact>();
        for (var item : list.items()) {
            names.add(book.words(
                    FactKind.PROJECT_NAME,
                    "list",
                    "",
                    item.name(),
                    item.text().quote(item.nameStart(), Math.max(item.nameStart() + 1, item.nameEnd()))));
            if (item.amount() != null) {
                amounts.add(book.amount(
                        FactKind.PROJECT_AMOUNT, "list", "", Basis.UNKNOWN, item.name(), item.amount(), item.text()));
            }
        }
        var announced = list.announced();
        if (announced != null) {
            var count = book.amount(
                    FactKind.PROJECT_COUNT,
                    "",
                    "",
                    Basis.UNKNOWN,
                    "",
                    announced,
                    list.block().text());
            book.relate(new Relation.Listed(RuleId.R14, Severity.ERROR, count, names, names.size(), names.size()));
            if (amounts.size() == names.size() && announced.quantity().value().intValue() == names.size()) {
                totals.stream()
                        .filter(t -> t.count().number().intValue() == names.size() && t.budget() != null)
                        .findFirst()
                        .ifPresent(t -> book.relate(new Relation.Sum(
                                RuleId.R11, Severity.ERROR, Objects.requireNonNull(t.budget()), amounts, true)));
            }
        }
        pair(list, amounts, names);
    }

    private void pair(ProjectList list, List<Fact> amounts, List<Fact> names) {
        var sections = outline.projects();
        var pairs = Names.pairs(
                list.items().stream().map(ProjectList.Item::name).toList(),
                sections.stream().map(Outline.Project::name).toList());
        var inOrder = true;
        var last = -1;
        var byItem = new HashMap<Integer, Names.Pair>();
        pairs.forEach(p -> byItem.put(p.one(), p));
        var differing = new ArrayList<Fact>();
        for (var i = 0; i < list.items().size(); i++) {
            var pair = byItem.get(i);
            if (pair == null) {
                continue;
            }
            inOrder &= pair.other() > last;
            last = pair.other();
            var item = list.items().get(i);
            var section = sections.get(pair.other());
            var budget = budget(section);
            if (item.amount() != null && budget != null) {
                var mention = item.amount();
                var amount = amounts.stream()
                        .filter(f -> f.quote().start()
                                == item.text()
                                        .quote(mention.start(), mention.end())
                                        .start())
                        .findFirst()
                        .orElseThrow();
                var spent = spent(section);
                book.relate(new Relation.Same(
                        RuleId.R13,
                        pair.likeness() >= Names.SURELY ? Severity.ERROR : Severity.WARNING,
                        // A list may be of what was spent.
                        List.of(
                                amount,
                                spent != null && spent.amount().equalsWithinPrint(amount.amount()) ? spent : budget)));
            }
            if (Names.differ(item.name(), section.name())) {
                differing.add(names.get(i));
                differing.add(book.of(FactKind.PROJECT_NAME, section.key()).get(0));
            }
        }
        if (!differing.isEmpty()) {
            book.observe(
                    RuleId.R15,
                    Severity.WARNING,
                    "recon.names",
                    differing,
                    differing.get(0).shown(),
                    differing.get(1).shown());
        }
        if (!inOrder && pairs.size() > 2) {
            book.observe(RuleId.R16, Severity.NOTICE, "recon.order", List.of(names.get(0)));
        }
    }

    private void sections(List<Totals> totals) {
        var sections = outline.projects();
        if (sections.size() < 2) {
            return;
        }
        var first = sections.get(0).from();
        for (var total : totals) {
            var near = total.block().index() < first && total.block().index() >= first - 3;
            if (near) {
                var names = sections.stream()
                        .map(p -> book.of(FactKind.PROJECT_NAME, p.key()).get(0))
                        .toList();
                var most = Math.max(sections.size(), numbered(sections));
                book.relate(
                        new Relation.Listed(RuleId.R14, Severity.ERROR, total.count(), names, sections.size(), most));
            }
            if (total.count().number().intValue() == sections.size()) {
                sum(
                        total.budget(),
                        sections.stream().<@Nullable Fact>map(this::budget).toList());
                sum(
                        total.spent(),
                        sections.stream().<@Nullable Fact>map(this::spent).toList());
            }
        }
    }

    /** The last section's number, where they are numbered from one: a section whose name tells nothing is one too. */
    private static int numbered(List<Outline.Project> sections) {
        var first = Objects.requireNonNull(sections.get(0).heading().heading());
        var last = Objects.requireNonNull(
                sections.get(sections.size() - 1).heading().heading());
        return first.number() == 1 && first.style() == last.style() ? last.number() : 0;
    }

    private void sum(@Nullable Fact total, List<@Nullable Fact> parts) {
        if (total == null || parts.stream().anyMatch(Objects::isNull)) {
            return;
        }
        book.relate(new Relation.Sum(
                RuleId.R12,
                Severity.ERROR,
                total,
                parts.stream().map(Objects::requireNonNull).toList(),
                true));
    }

    private @Nullable Fact budget(Outline.Project project) {
        var year = plain(FactKind.YEAR_BUDGET, project.key());
        return year != null ? year : plain(FactKind.REVENUE_APPROPRIATION, project.key());
    }

    private @Nullable Fact spent(Outline.Project project) {
        return plain(FactKind.EXECUTED, project.key());
    }

    private @Nullable Fact plain(FactKind kind, String subject) {
        return book.of(kind, subject).stream()
                .filter(f -> f.certain() && f.isExact() && !prior.contains(f))
                .findFirst()
                .orElse(null);
    }

    /** Projects against the department's accounts: what may lawfully differ is asked, not refused. */
    private void accounts(Totals claim) {
        var spent = claim.spent();
        var project = account(FactKind.PROJECT_EXPENDITURE);
        if (spent != null && project != null && spent != project) {
            book.relate(Questions.evaluated(project, spent));
        }
        appropriated(claim);
        var revenue = account(FactKind.REVENUE_TOTAL);
        var basic = account(FactKind.BASIC_EXPENDITURE);
        var budget = claim.budget();
        if (revenue != null
                && basic != null
                && budget != null
                && book.of(FactKind.OPENING_BALANCE, "").isEmpty()) {
            book.relate(Questions.residual(basic, revenue, budget));
        }
    }

    /** What projects had of the year's appropriation is part of the appropriation. */
    private void appropriated(Totals claim) {
        var ofProjects = claim.budget();
        var appropriation = book.of(FactKind.REVENUE_APPROPRIATION, "").stream()
                .filter(f -> f.certain() && f.isExact() && f.basis() == Basis.EXECUTED && f != ofProjects)
                .findFirst()
                .orElse(null);
        if (ofProjects == null || ofProjects.kind() != FactKind.REVENUE_APPROPRIATION || appropriation == null) {
            book.looked(RuleId.R08, Outcome.NOT_COMPUTABLE, List.of());
            return;
        }
        book.relate(new Relation.AtMost(RuleId.R08, Severity.ERROR, ofProjects, appropriation));
    }

    private @Nullable Fact account(FactKind kind) {
        return book.of(kind, "").stream()
                .filter(f -> f.certain()
                        && f.isExact()
                        && f.basis() == Basis.EXECUTED
                        && f.scope().isEmpty())
                .findFirst()
                .orElse(null);
    }
}
