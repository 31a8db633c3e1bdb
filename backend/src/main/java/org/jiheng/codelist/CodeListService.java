package org.jiheng.codelist;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jiheng.shared.Refusal.Violation;
import org.jspecify.annotations.Nullable;

/** Answers which codes hold in a year. The lists are files of the artefact, read when first asked for. */
@ApplicationScoped
public class CodeListService {

    private static final List<String> FILES = List.of("code-lists/national-2024.yaml");

    private volatile @Nullable List<Version> versions;

    /** As the file has it. */
    private record Version(String version, int fiscalYearFrom, Map<String, List<CodeEntry>> lists) {}

    /** The lists that hold in {@code fiscalYear}; the oldest ones also for the years before them. */
    public List<CodeListView> of(int fiscalYear) {
        var version = version(fiscalYear);
        return version.lists().entrySet().stream()
                .map(list -> new CodeListView(list.getKey(), version.version(), list.getValue()))
                .toList();
    }

    /** The newest lists. */
    public List<CodeListView> newest() {
        return of(Integer.MAX_VALUE);
    }

    public List<CodeEntry> entries(int fiscalYear, String list) {
        return Objects.requireNonNull(version(fiscalYear).lists().get(list), list);
    }

    public boolean contains(int fiscalYear, String list, String code) {
        return find(fiscalYear, list, code).isPresent();
    }

    /** The entry of a code that is known to be in the list, because it was checked when it was written. */
    public CodeEntry require(int fiscalYear, String list, String code) {
        return find(fiscalYear, list, code)
                .orElseThrow(() -> new IllegalStateException("No code " + code + " in " + list + " of " + fiscalYear));
    }

    /**
     * What is wrong with the codes of rows: unknown, a mere group of others (its amount is computed), or there twice.
     *
     * @param codes one a row, in the order of the rows
     * @param property the rows' property that holds the code, for the pointers
     */
    public List<Violation> wrong(int fiscalYear, String list, List<String> codes, String property) {
        var wrong = new ArrayList<Violation>();
        var seen = new HashSet<String>();
        for (int i = 0; i < codes.size(); i++) {
            var code = codes.get(i);
            var pointer = "/rows/" + i + "/" + property;
            if (!contains(fiscalYear, list, code)) {
                wrong.add(Violation.at(pointer, "unknown-code"));
            } else if (isGroup(fiscalYear, list, code)) {
                wrong.add(Violation.at(pointer, "group-code"));
            } else if (!seen.add(code)) {
                wrong.add(Violation.at(pointer, "repeated"));
            }
        }
        return wrong;
    }

    private boolean isGroup(int fiscalYear, String list, String code) {
        return entries(fiscalYear, list).stream().anyMatch(entry -> code.equals(entry.parent()));
    }

    private Optional<CodeEntry> find(int fiscalYear, String list, String code) {
        return entries(fiscalYear, list).stream()
                .filter(entry -> entry.code().equals(code))
                .findFirst();
    }

    private Version version(int fiscalYear) {
        var known = versions();
        return known.stream()
                .filter(version -> version.fiscalYearFrom() <= fiscalYear)
                .reduce((older, newer) -> newer)
                .orElse(known.get(0));
    }

    private List<Version> versions() {
        var known = versions;
        if (known == null) {
            known = FILES.stream()
                    .map(CodeListService::read)
                    .sorted(Comparator.comparing(Version::fiscalYearFrom))
                    .toList();
            versions = known;
        }
        return known;
    }

    private static Version read(String file) {
        try (var in = CodeListService.class.getClassLoader().getResourceAsStream(file)) {
            return new ObjectMapper(new YAMLFactory()).readValue(in, Version.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }
}
