package io.github.icp4j;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvent;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The layout of the library: which package may see which, what a caller gets to see, how classes are named. */
class ArchitectureTest {

    private static final JavaClasses LIBRARY = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.github.icp4j");

    /** Names that say nothing of what a class does, or that belong to rule machines rather than to the field. */
    private static final List<String> EMPTY_NAMES =
            List.of("Engine", "Manager", "Helper", "Util", "Impl", "Context", "Fact");

    /** Public only because account writes it and score reads it; the module keeps it to itself. */
    private static final String LAYOUT_OF_BATCHES = "io.github.icp4j.account.columns";

    @TestFactory
    Stream<DynamicTest> a_package_sees_only_the_packages_below_it() {
        return Stream.of(
                        sees("attribute"),
                        sees("profile", "attribute"),
                        sees("validate", "attribute", "profile"),
                        sees("account", "attribute"),
                        sees("score", "attribute", "profile", "validate", "account"),
                        sees("review", "attribute", "profile", "validate", "account", "score"))
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(LIBRARY)));
    }

    @Test
    void packages_form_no_cycle() {
        slices().matching("io.github.icp4j.(*)..").should().beFreeOfCycles().check(LIBRARY);
    }

    @Test
    void every_class_lives_in_one_of_the_known_packages() {
        classes()
                .should()
                .resideInAnyPackage(inLibrary("attribute", "profile", "validate", "account", "score", "review"))
                .check(LIBRARY);
    }

    @Test
    void the_module_exports_every_package_with_something_for_callers() {
        ModuleDescriptor module = ModuleFinder.of(Path.of("target", "classes"))
                .find("io.github.icp4j")
                .orElseThrow()
                .descriptor();

        assertThat(module.exports())
                .extracting(ModuleDescriptor.Exports::source)
                .containsExactlyInAnyOrderElementsOf(LIBRARY.stream()
                        .filter(ArchitectureTest::isOpenToCallers)
                        .map(JavaClass::getPackageName)
                        .filter(name -> !name.equals(LAYOUT_OF_BATCHES))
                        .collect(Collectors.toSet()));
    }

    @Test
    void public_methods_show_only_types_of_the_jdk_and_of_this_library() {
        codeUnits()
                .that(areSeenByCallers())
                .should(showOnlyTypesOfTheJdkAndOfThisLibrary())
                .check(LIBRARY);
    }

    @Test
    void public_fields_show_only_types_of_the_jdk_and_of_this_library() {
        fields().that(areSeenByCallers())
                .should(haveATypeOfTheJdkOrOfThisLibrary())
                .check(LIBRARY);
    }

    @Test
    void public_classes_extend_only_types_of_the_jdk_and_of_this_library() {
        classes()
                .that(areOpenToCallers())
                .should(extendOnlyTypesOfTheJdkAndOfThisLibrary())
                .check(LIBRARY);
    }

    @Test
    void no_class_has_a_name_that_says_nothing() {
        classes().should(haveATellingName()).check(LIBRARY);
    }

    private static ArchRule sees(String name, String... below) {
        DescribedPredicate<JavaClass> otherPackages = resideInAPackage("io.github.icp4j..")
                .and(not(resideInAnyPackage(inLibrary(name))))
                .and(not(resideInAnyPackage(inLibrary(below))));
        return noClasses()
                .that()
                .resideInAPackage("io.github.icp4j." + name + "..")
                .should()
                .dependOnClassesThat(otherPackages)
                .as(name + " sees " + (below.length == 0 ? "no other package" : "only " + String.join(", ", below)));
    }

    private static String[] inLibrary(String... names) {
        return Stream.of(names).map(name -> "io.github.icp4j." + name + "..").toArray(String[]::new);
    }

    private static DescribedPredicate<JavaClass> areOpenToCallers() {
        return describe("are open to callers", ArchitectureTest::isOpenToCallers);
    }

    private static DescribedPredicate<JavaMember> areSeenByCallers() {
        return describe(
                "are seen by callers", member -> isOpen(member.getModifiers()) && isOpenToCallers(member.getOwner()));
    }

    private static boolean isOpenToCallers(JavaClass type) {
        return isOpen(type.getModifiers())
                && type.getEnclosingClass()
                        .map(ArchitectureTest::isOpenToCallers)
                        .orElse(true);
    }

    private static boolean isOpen(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    private static ArchCondition<JavaCodeUnit> showOnlyTypesOfTheJdkAndOfThisLibrary() {
        return new ArchCondition<>("show only types of the JDK and of this library") {
            @Override
            public void check(JavaCodeUnit unit, ConditionEvents events) {
                Stream<JavaType> parameters = unit.getParameterTypes().stream();
                Stream<JavaType> shown = Stream.concat(Stream.of(unit.getReturnType()), parameters);
                Stream<JavaClass> thrown = unit.getThrowsClause().getTypes().stream();
                Stream.concat(shown.flatMap(type -> type.getAllInvolvedRawTypes().stream()), thrown)
                        .filter(ArchitectureTest::isForeign)
                        .forEach(type -> events.add(shows(unit.getDescription(), type)));
            }
        };
    }

    private static ArchCondition<JavaField> haveATypeOfTheJdkOrOfThisLibrary() {
        return new ArchCondition<>("have a type of the JDK or of this library") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                field.getType().getAllInvolvedRawTypes().stream()
                        .filter(ArchitectureTest::isForeign)
                        .forEach(type -> events.add(shows(field.getDescription(), type)));
            }
        };
    }

    private static ArchCondition<JavaClass> extendOnlyTypesOfTheJdkAndOfThisLibrary() {
        return new ArchCondition<>("extend only types of the JDK and of this library") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream())
                        .flatMap(parent -> parent.getAllInvolvedRawTypes().stream())
                        .filter(ArchitectureTest::isForeign)
                        .forEach(parent -> events.add(shows(type.getDescription(), parent)));
            }
        };
    }

    private static boolean isForeign(JavaClass type) {
        String name = type.getBaseComponentType().getName();
        return !type.getBaseComponentType().isPrimitive()
                && !name.startsWith("java.")
                && !name.startsWith("io.github.icp4j.");
    }

    private static ConditionEvent shows(String place, JavaClass type) {
        return SimpleConditionEvent.violated(type, place + " shows " + type.getName());
    }

    private static ArchCondition<JavaClass> haveATellingName() {
        return new ArchCondition<>("have a name without any of " + EMPTY_NAMES) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                EMPTY_NAMES.stream()
                        .filter(word -> hasWord(type.getSimpleName(), word))
                        .forEach(word -> events.add(
                                SimpleConditionEvent.violated(type, type.getName() + " has " + word + " in its name")));
            }
        };
    }

    /** Whether a camel-case name has this word, so that a Factor or a Utility is not taken for a Fact or a Util. */
    private static boolean hasWord(String name, String word) {
        return name.matches(".*" + word + "(s|[^a-z].*)?");
    }
}
