package org.jiheng;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.onlyDependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.ws.rs.HttpMethod;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jiheng.shared.Requires;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The table of who may depend on whom, and the house rules; each is seen to catch a planted violation. */
class ArchitectureTest {

    private static final String ROOT = "org.jiheng.";

    /** Packages of our own that a package may use. What is not listed here may not exist. */
    private static final Map<String, List<String>> MAY_USE = new LinkedHashMap<>();

    static {
        var year = List.of("shared", "shared.web", "shared.persistence");
        MAY_USE.put("shared", List.of());
        MAY_USE.put("shared.persistence", List.of("shared"));
        MAY_USE.put("shared.web", List.of("shared", "shared.persistence"));
        MAY_USE.put("scoring", List.of("shared"));
        MAY_USE.put("report.model", List.of("shared"));
        MAY_USE.put("reconciliation", List.of("shared", "scoring"));
        MAY_USE.put("reconciliation.text", List.of("shared", "scoring", "reconciliation"));
        MAY_USE.put("codelist", year);
        MAY_USE.put("identity", year);
        MAY_USE.put("audit", year);
        MAY_USE.put("department", with(year, "codelist"));
        MAY_USE.put("budget", with(year, "codelist"));
        MAY_USE.put("indicator", with(year, "codelist"));
        MAY_USE.put("project", with(year, "codelist", "indicator"));
        MAY_USE.put("scheme", with(year, "codelist", "indicator", "project", "scoring"));
        MAY_USE.put(
                "evaluation",
                with(year, "codelist", "department", "budget", "indicator", "project", "scoring", "scheme"));
        MAY_USE.put(
                "checking",
                with(
                        MAY_USE.get("evaluation").toArray(String[]::new),
                        "evaluation",
                        "reconciliation",
                        "reconciliation.text"));
        MAY_USE.put("review", with(MAY_USE.get("evaluation").toArray(String[]::new), "evaluation"));
        MAY_USE.put("report.render", List.of("shared", "report.model"));
        MAY_USE.put(
                "report",
                with(MAY_USE.get("evaluation").toArray(String[]::new), "evaluation", "report.model", "report.render"));
        MAY_USE.put("difference", with(MAY_USE.get("report").toArray(String[]::new), "report"));
        MAY_USE.put("disclosure", with(MAY_USE.get("report").toArray(String[]::new), "report"));
        MAY_USE.put("demo", with(MAY_USE.get("report").toArray(String[]::new), "report", "identity"));
    }

    private static final Set<String> PURE =
            Set.of("shared", "scoring", "report.model", "reconciliation", "reconciliation.text");

    private static final Map<String, ArchRule> RULES = new LinkedHashMap<>();

    static {
        MAY_USE.forEach((name, others) -> RULES.put(
                name + " uses only what the table allows",
                classes()
                        .that()
                        .resideInAPackage(ROOT + name)
                        .should(onlyDependOnClassesThat(allowed(name, others)))
                        .allowEmptyShould(true)));
        RULES.put(
                "only packages of the table exist",
                classes().that().resideInAPackage("org.jiheng..").should().resideInAnyPackage(known()));
        RULES.put(
                "only resources and shared.web speak HTTP",
                noClasses()
                        .that(not(resideInAnyPackage("org.jiheng.shared.web..")))
                        .and()
                        .haveSimpleNameNotEndingWith("Resource")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("jakarta.ws.rs..", "org.jboss.resteasy.."));
        RULES.put(
                "entities stay home",
                classes()
                        .that()
                        .areAnnotatedWith(Entity.class)
                        .or()
                        .areAnnotatedWith(Embeddable.class)
                        .should()
                        .bePackagePrivate());
        RULES.put(
                "repositories stay home",
                classes().that().haveSimpleNameEndingWith("Repository").should().bePackagePrivate());
        RULES.put(
                "nothing points back from repository or entity to service or resource",
                noClasses()
                        .that()
                        .haveSimpleNameEndingWith("Repository")
                        .or()
                        .areAnnotatedWith(Entity.class)
                        .should()
                        .dependOnClassesThat()
                        .haveNameMatching(".*(Service|Resource)"));
        RULES.put(
                "services do not know resources",
                noClasses()
                        .that()
                        .haveSimpleNameEndingWith("Service")
                        .should()
                        .dependOnClassesThat()
                        .haveSimpleNameEndingWith("Resource"));
        RULES.put(
                "resources go through services",
                noClasses()
                        .that()
                        .haveSimpleNameEndingWith("Resource")
                        .should()
                        .dependOnClassesThat()
                        .haveNameMatching(".*Repository"));
        RULES.put("packages do not cycle", packagesDoNotCycle(ROOT));
        RULES.put(
                "no binary floats",
                noFields()
                        .should()
                        .haveRawType(double.class)
                        .orShould()
                        .haveRawType(Double.class)
                        .orShould()
                        .haveRawType(float.class)
                        .orShould()
                        .haveRawType(Float.class));
        RULES.put(
                "every operation declares its right",
                methods().that(answerRequests()).should().beAnnotatedWith(Requires.class));
        RULES.put(
                "nobody prints",
                noClasses()
                        .that()
                        .resideOutsideOfPackage("org.jiheng")
                        .should()
                        .accessField(System.class, "out")
                        .orShould()
                        .accessField(System.class, "err"));
        RULES.put("times are kept as instants", fields().should(notBe("java.util.Date", "java.sql.Timestamp")));
    }

    @TestFactory
    Stream<DynamicTest> theCodeKeepsTheRules() {
        var ours = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.jiheng");
        return RULES.entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().check(ours)));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleCatchesAPlantedViolation() {
        var planted = new ClassFileImporter()
                .importPackages("org.jiheng.planted", "org.jiheng.shared", "org.jiheng.department");
        return planted().entrySet().stream()
                .map(plant -> DynamicTest.dynamicTest(plant.getKey(), () -> {
                    var evaluated = rule(plant.getKey()).evaluate(only(planted, plant.getValue()));
                    assertThat(evaluated.hasViolation()).as(plant.getKey()).isTrue();
                }));
    }

    private static ArchRule rule(String name) {
        return switch (name) {
            case "a package uses only what the table allows" ->
                classes()
                        .that()
                        .resideInAPackage("org.jiheng.planted")
                        .should(onlyDependOnClassesThat(allowed("planted", List.of("shared"))));
            case "packages do not cycle" -> packagesDoNotCycle(ROOT + "planted.");
            default -> RULES.get(name);
        };
    }

    private static ArchRule packagesDoNotCycle(String root) {
        return slices().matching(root + "(*)..").should().beFreeOfCycles();
    }

    private static Map<String, String> planted() {
        return Map.ofEntries(
                Map.entry("a package uses only what the table allows", "UsesADepartment"),
                Map.entry("only packages of the table exist", "UsesADepartment"),
                Map.entry("only resources and shared.web speak HTTP", "SpeaksHttp"),
                Map.entry("entities stay home", "AnEmbeddableAbroad"),
                Map.entry("repositories stay home", "AbroadRepository"),
                Map.entry("nothing points back from repository or entity to service or resource", "AbroadRepository"),
                Map.entry("services do not know resources", "BackwardsService"),
                Map.entry("resources go through services", "ShortcutResource"),
                // The start of both packages' names.
                Map.entry("packages do not cycle", ""),
                Map.entry("no binary floats", "HasAFloat"),
                Map.entry("every operation declares its right", "ShortcutResource"),
                Map.entry("nobody prints", "Prints"),
                Map.entry("times are kept as instants", "HasADate"));
    }

    private static JavaClasses only(JavaClasses all, String planted) {
        return all.that(new DescribedPredicate<>("are " + planted) {
            @Override
            public boolean test(JavaClass found) {
                return found.getName().startsWith("org.jiheng.planted." + planted);
            }
        });
    }

    private static DescribedPredicate<JavaClass> allowed(String name, List<String> others) {
        var packages = new ArrayList<String>();
        packages.add(ROOT + name);
        others.forEach(other -> packages.add(ROOT + other));
        return new DescribedPredicate<>("are outside of org.jiheng or in " + packages) {
            @Override
            public boolean test(JavaClass used) {
                var home = used.getPackageName();
                if (home.equals("org.jiheng") || home.startsWith(ROOT)) {
                    return packages.contains(home);
                }
                return !PURE.contains(name)
                        || home.startsWith("java.")
                        || home.isEmpty()
                        || home.startsWith("org.jspecify.");
            }
        };
    }

    private static String[] known() {
        return Stream.concat(Stream.of("org.jiheng"), MAY_USE.keySet().stream().map(name -> ROOT + name))
                .toArray(String[]::new);
    }

    private static DescribedPredicate<JavaMethod> answerRequests() {
        return new DescribedPredicate<>("answer requests") {
            @Override
            public boolean test(JavaMethod method) {
                return method.getAnnotations().stream()
                        .anyMatch(a -> a.getRawType().isAnnotatedWith(HttpMethod.class));
            }
        };
    }

    private static ArchCondition<JavaField> notBe(String... types) {
        return new ArchCondition<>("not be one of " + List.of(types)) {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                var bad = Arrays.asList(types).contains(field.getRawType().getName());
                events.add(new SimpleConditionEvent(
                        field,
                        !bad,
                        field.getFullName() + " is a " + field.getRawType().getName()));
            }
        };
    }

    private static List<String> with(List<String> some, String... more) {
        return Stream.concat(some.stream(), Stream.of(more)).toList();
    }

    private static List<String> with(String[] some, String... more) {
        return with(List.of(some), more);
    }
}
