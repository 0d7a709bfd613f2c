package io.github.icp4j.profile;

import static io.github.icp4j.attribute.Attributes.ANNUAL_REVENUE;
import static io.github.icp4j.attribute.Attributes.COUNTRY;
import static io.github.icp4j.attribute.Attributes.EMPLOYEES;
import static io.github.icp4j.attribute.Attributes.TECHNOLOGIES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.icp4j.attribute.Attribute;
import io.github.icp4j.attribute.FlagAttribute;
import io.github.icp4j.attribute.Layer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ConditionTest {
    private static final FlagAttribute PUBLIC = Attribute.flag("publiclyTraded", Layer.FIRMOGRAPHIC);
    private static final Condition US = new Condition.In(COUNTRY, List.of("US"));
    private static final Condition LARGE = new Condition.InRange(EMPLOYEES, Bounds.atLeast(100));
    private static final Condition FUNDED = new Condition.Happened("funding-round", List.of("Series A", "B"), 1, 1);

    static Stream<Arguments> words() {
        return Stream.of(
                Arguments.of(new Condition.In(COUNTRY, List.of("US", "CA", "EU")), "country is US, CA or EU"),
                Arguments.of(new Condition.NotIn(COUNTRY, List.of("US")), "country is not US"),
                Arguments.of(range(Bounds.between(100, 500)), "employees from 100 to 500"),
                Arguments.of(range(Bounds.atLeast(100)), "employees at least 100"),
                Arguments.of(range(Bounds.greaterThan(99.5)), "employees above 99.5"),
                Arguments.of(range(Bounds.atMost(100)), "employees at most 100"),
                Arguments.of(range(new Bounds(1, false, 9, true)), "employees above 1 and at most 9"),
                Arguments.of(
                        new Condition.InRange(ANNUAL_REVENUE, Bounds.lessThan(5e7)), "annual revenue below 50,000,000"),
                Arguments.of(new Condition.Is(PUBLIC, true), "publicly traded"),
                Arguments.of(new Condition.Is(PUBLIC, false), "not publicly traded"),
                Arguments.of(new Condition.HasAny(TECHNOLOGIES, List.of("A", "B")), "technologies include A or B"),
                Arguments.of(
                        new Condition.HasAll(TECHNOLOGIES, List.of("A", "B", "C")),
                        "technologies include A and B and C"),
                Arguments.of(new Condition.HasNone(TECHNOLOGIES, List.of("A")), "technologies do not include A"),
                Arguments.of(
                        new Condition.HasAtLeast(TECHNOLOGIES, 2, List.of("A", "B", "C")),
                        "technologies include at least 2 of A, B, C"),
                Arguments.of(new Condition.Known(COUNTRY, true), "country known"),
                Arguments.of(new Condition.Known(COUNTRY, false), "country not known"),
                Arguments.of(FUNDED, "funding round (Series A or B) within 1 day"),
                Arguments.of(
                        new Condition.Happened("launch", List.of(), 30, 2), "launch at least 2 times within 30 days"),
                Arguments.of(US.and(LARGE), "country is US and employees at least 100"),
                Arguments.of(US.or(LARGE).and(US), "(country is US or employees at least 100) and country is US"),
                Arguments.of(
                        new Condition.AtLeastOf(1, List.of(US, LARGE)),
                        "at least 1 of: country is US; employees at least 100"),
                Arguments.of(US.negate(), "not (country is US)"));
    }

    @ParameterizedTest
    @MethodSource("words")
    void a_condition_is_told_in_words(Condition condition, String words) {
        assertThat(condition.inWords()).isEqualTo(words);
    }

    @Test
    void lists_are_copied_and_cannot_be_changed() {
        List<String> names = new ArrayList<>(List.of("US"));
        Condition.In in = new Condition.In(COUNTRY, names);
        names.add("CA");
        assertThat(in.values()).containsExactly("US");
        assertThatThrownBy(() -> in.values().add("CA")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_combination_has_children_and_a_leaf_has_none() {
        assertThat(US.and(LARGE).children()).containsExactly(US, LARGE);
        assertThat(US.or(LARGE).children()).containsExactly(US, LARGE);
        assertThat(US.negate().children()).containsExactly(US);
        assertThat(new Condition.AtLeastOf(1, List.of(US)).children()).containsExactly(US);
        assertThat(US.children()).isEmpty();
        assertThat(FUNDED.children()).isEmpty();
    }

    @Test
    void only_a_leaf_with_a_list_lists_names() {
        ListedNames names = new ListedNames();
        words().map(arguments -> (Condition) arguments.get()[0]).forEach(condition -> {
            boolean lists = condition instanceof Condition.In
                    || condition instanceof Condition.NotIn
                    || condition instanceof Condition.HasAny
                    || condition instanceof Condition.HasAll
                    || condition instanceof Condition.HasNone
                    || condition instanceof Condition.HasAtLeast;
            assertThat(condition.accept(names).isEmpty()).isEqualTo(!lists);
        });
        assertThat(new Condition.HasAtLeast(TECHNOLOGIES, 2, List.of("A", "B")).accept(names))
                .containsExactly("A", "B");
    }

    @Test
    void a_condition_mentions_its_attributes_at_any_depth_and_events() {
        Mentions mentions = Mentions.of(List.of(US.and(LARGE.negate().or(FUNDED))));
        assertThat(mentions.attributes()).containsExactly(COUNTRY, EMPLOYEES);
        assertThat(mentions.events()).isTrue();
        assertThat(mentions.layers()).containsExactly(Layer.GEOGRAPHIC, Layer.FIRMOGRAPHIC, Layer.BEHAVIORAL);
        assertThat(mentions.names()).containsExactly("country", "employees", "events");
        assertThat(Mentions.of(List.of(US)).names()).containsExactly("country");
    }

    @Test
    void a_criterion_is_in_the_one_layer_of_its_attributes_unless_it_says_otherwise() {
        assertThat(Criterion.of("c", US.points(1)).effectiveLayer()).contains(Layer.GEOGRAPHIC);
        assertThat(Criterion.of("c", FUNDED.points(1)).effectiveLayer()).contains(Layer.BEHAVIORAL);
        assertThat(Criterion.of("c", US.points(1), LARGE.points(1)).effectiveLayer())
                .isEmpty();
        assertThat(Criterion.of("c", US.points(1), LARGE.points(1))
                        .withLayer(Layer.PAIN)
                        .effectiveLayer())
                .contains(Layer.PAIN);
    }

    @Test
    void what_a_criterion_can_do_is_told_by_its_bands_and_0() {
        assertThat(Criterion.of("c", US.points(5), LARGE.points(15), US.points(-2.5))
                        .pointRange())
                .isEqualTo(new PointRange(1_500, -250, 1_500));
        assertThat(Criterion.of("c", US.points(-5)).pointRange()).isEqualTo(new PointRange(0, -500, 500));
        assertThat(Criterion.of("c", US.points(5)).pointRange()).isEqualTo(new PointRange(500, 0, 500));
        assertThat(Criterion.of("c", US.points(BigDecimal.ZERO)).pointRange()).isEqualTo(new PointRange(0, 0, 0));
        assertThat(Criterion.of("c", US.points(5), LARGE.points(-20)).pointRange())
                .isEqualTo(new PointRange(500, -2_000, 2_000));
    }

    @Test
    void what_a_trigger_can_do_is_its_points_for_as_many_events_as_count() {
        Trigger trigger = Trigger.of("t", "launch", 30, new BigDecimal("2.5"));
        assertThat(trigger.pointRange()).isEqualTo(new PointRange(250, 0, 250));
        assertThat(trigger.countingUpTo(3).pointRange()).isEqualTo(new PointRange(750, 0, 750));
        assertThat(Trigger.of("t", "launch", 30, new BigDecimal("-2"))
                        .countingUpTo(2)
                        .pointRange())
                .isEqualTo(new PointRange(0, -400, 400));
        assertThat(trigger.withSubjects(List.of("A")).inWords()).isEqualTo("launch (A) within 30 days");
    }

    @Test
    void a_lower_bound_takes_one_upper_bound_more() {
        Condition.InRange from = new Condition.InRange(EMPLOYEES, Bounds.greaterThan(10));
        assertThat(from.andAtMost(50)).isEqualTo(range(new Bounds(10, false, 50, true)));
        assertThat(from.andLessThan(50)).isEqualTo(range(new Bounds(10, false, 50, false)));
        assertThatIllegalStateException()
                .isThrownBy(() -> from.andAtMost(50).andLessThan(60))
                .withMessage("the upper bound of employees is set twice");
    }

    private static Condition range(Bounds bounds) {
        return new Condition.InRange(EMPLOYEES, bounds);
    }
}
