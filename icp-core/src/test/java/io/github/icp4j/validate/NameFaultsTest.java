package io.github.icp4j.validate;

import static io.github.icp4j.attribute.Attributes.EMPLOYEES;
import static io.github.icp4j.attribute.Attributes.TECHNOLOGIES;
import static io.github.icp4j.validate.Faults.US;
import static io.github.icp4j.validate.Faults.fault;

import io.github.icp4j.attribute.Attribute;
import io.github.icp4j.attribute.Layer;
import io.github.icp4j.attribute.Vocabulary;
import io.github.icp4j.profile.Exclusion;
import io.github.icp4j.profile.Gate;
import io.github.icp4j.profile.ProfileBuilder;
import io.github.icp4j.profile.Trigger;
import java.math.BigDecimal;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fault of names, ids, attributes and vocabularies is told once with its code at its place. */
class NameFaultsTest {
    static Stream<Arguments> faults() {
        return Stream.of(
                fault(IssueCode.EMPTY_TEXT, "/name", profile -> profile.name(" \u2003")),
                fault(IssueCode.EMPTY_TEXT, "/gates/0/id", profile -> profile.gate(Gate.of("", US))),
                fault(
                        IssueCode.EMPTY_TEXT,
                        "/attributes/",
                        profile -> profile.attribute(Attribute.text("", Layer.PAIN))),
                fault(
                        IssueCode.EMPTY_TEXT,
                        "/vocabulary/technologies/aliases/A/0",
                        profile -> profile.vocabulary(
                                TECHNOLOGIES,
                                Vocabulary.builder().alias("A", " ").build())),
                fault(
                        IssueCode.EMPTY_LIST,
                        "/vocabulary/technologies/groups/CRM",
                        profile -> profile.vocabulary(
                                TECHNOLOGIES, Vocabulary.builder().group("CRM").build())),
                fault(
                        IssueCode.ATTRIBUTE_REDECLARED,
                        "/attributes/employees",
                        profile -> profile.attribute(Attribute.text("employees", Layer.PAIN))),
                fault(
                        IssueCode.ATTRIBUTE_REDECLARED,
                        "/attributes/own",
                        profile -> profile.attribute(Attribute.text("own", Layer.PAIN))
                                .attribute(Attribute.flag("own", Layer.PAIN))),
                fault(
                        IssueCode.RESERVED_ATTRIBUTE,
                        "/attributes/id",
                        profile -> profile.attribute(Attribute.text("id", Layer.PAIN))),
                fault(
                        IssueCode.RESERVED_ATTRIBUTE,
                        "/attributes/events",
                        profile -> profile.attribute(Attribute.tags("events", Layer.PAIN))),
                fault(
                        IssueCode.UNKNOWN_VOCABULARY,
                        "/vocabulary/tecnologies",
                        profile -> profile.vocabulary("tecnologies", Vocabulary.empty())),
                fault(
                        IssueCode.UNKNOWN_VOCABULARY,
                        "/vocabulary/employees",
                        profile -> profile.vocabulary(EMPLOYEES, Vocabulary.empty())),
                fault(
                        IssueCode.AMBIGUOUS_ALIAS,
                        "/vocabulary/subject/aliases/B",
                        profile -> profile.subjectVocabulary(Vocabulary.builder()
                                .alias("A", "x")
                                .alias("B", " X")
                                .build())),
                fault(
                        IssueCode.DUPLICATE_GROUP,
                        "/vocabulary/event/groups/g",
                        profile -> profile.eventVocabulary(Vocabulary.builder()
                                .group("G", "x")
                                .group("g", "y")
                                .build())),
                fault(
                        IssueCode.DUPLICATE_ID,
                        "/exclusions/0/id",
                        profile -> profile.gate(Gate.of("x", US)).exclusion(Exclusion.of("x", US))),
                fault(
                        IssueCode.DUPLICATE_ID,
                        "/triggers/0/id",
                        profile -> profile.trigger(Trigger.of("size", "e", 1, BigDecimal.ONE))));
    }

    @ParameterizedTest(name = "{0} at {1}")
    @MethodSource("faults")
    void a_fault_is_told_once_with_its_code_at_its_place(
            IssueCode code, String pointer, UnaryOperator<ProfileBuilder> fault) {
        Faults.assertToldOnce(code, pointer, fault);
    }
}
