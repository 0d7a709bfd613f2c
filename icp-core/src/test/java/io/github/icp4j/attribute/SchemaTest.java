package io.github.icp4j.attribute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SchemaTest {
    private static final NumberAttribute SDRS = Attribute.number("sdrHeadcount", Layer.FIRMOGRAPHIC);

    @Test
    void built_in_attributes_come_first_then_the_declared_ones_in_order() {
        Schema schema = Schema.of(List.of(SDRS, Attribute.flag("public", Layer.PAIN)));
        assertThat(schema.attributes()).startsWith(Attributes.builtIn().toArray(Attribute[]::new));
        assertThat(schema.slot("sdrHeadcount")).isEqualTo(Attributes.builtIn().size());
        assertThat(schema.slot("public")).isEqualTo(Attributes.builtIn().size() + 1);
        assertThat(schema.slot("industry")).isZero();
        assertThat(schema.slot("Industry")).isEqualTo(-1);
        assertThat(schema.attribute("sdrHeadcount")).contains(SDRS);
        assertThat(schema.attribute("sdrheadcount")).isEmpty();
    }

    @Test
    void an_attribute_declared_twice_alike_is_one_and_otherwise_refused() {
        assertThat(Schema.of(List.of(SDRS, SDRS)))
                .isEqualTo(Schema.of(List.of(SDRS)))
                .hasSameHashCodeAs(Schema.of(List.of(SDRS)));
        assertThat(Schema.of(List.of(SDRS))).isNotEqualTo(Schema.builtIn());
        assertThat(Schema.of(List.of(Attributes.EMPLOYEES))).isEqualTo(Schema.builtIn());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Schema.of(List.of(SDRS, Attribute.text("sdrHeadcount", Layer.PAIN))))
                .withMessageContaining("sdrHeadcount");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Schema.of(List.of(Attribute.number("employees", Layer.PAIN))))
                .withMessageContaining("employees");
    }

    @ParameterizedTest
    @CsvSource({
        "employes, employees", "Employees, employees", "annual_revenue, annualRevenue", "tecnologies, technologies",
        "contry, country", "painPonits, painPoints", "found-year, foundedYear", "fundingstage, fundingStage"
    })
    void a_slip_finds_the_name_that_was_meant(String slip, String meant) {
        assertThat(Schema.builtIn().nearest(slip)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"x", "headcount", "zzzzzzzzz"})
    void a_name_that_is_near_to_none_finds_none(String name) {
        assertThat(Schema.builtIn().nearest(name)).isEmpty();
    }

    @Test
    void of_two_names_equally_near_the_first_by_name_is_found_whatever_the_order() {
        assertThat(Spelling.nearest("cat", List.of("car", "bat"))).contains("bat");
        assertThat(Spelling.nearest("cat", List.of("bat", "car"))).contains("bat");
        assertThat(Spelling.nearest("cat", List.of("bat", "cat"))).contains("cat");
        assertThat(Spelling.nearest("x".repeat(100_000), List.of("x".repeat(100_000), "b")))
                .isPresent();
    }

    @ParameterizedTest
    @EnumSource(AttributeType.class)
    void a_type_is_found_by_its_label_and_makes_attributes_of_itself(AttributeType type) {
        assertThat(AttributeType.of(type.label())).contains(type);
        Attribute attribute = Attribute.of("a", type, Layer.PAIN);
        assertThat(attribute.type()).isEqualTo(type);
        assertThat(attribute.layer()).isEqualTo(Layer.PAIN);
        assertThat(attribute.name()).isEqualTo("a");
        assertThatNullPointerException()
                .isThrownBy(() -> Attribute.of(null, type, Layer.PAIN))
                .withMessage("name");
        assertThatNullPointerException()
                .isThrownBy(() -> Attribute.of("a", type, null))
                .withMessage("layer");
    }

    @ParameterizedTest
    @EnumSource(Layer.class)
    void a_layer_is_found_by_its_label_and_all_but_the_behavioral_are_fit(Layer layer) {
        assertThat(Layer.of(layer.label())).contains(layer);
        assertThat(layer.isFit()).isEqualTo(layer != Layer.BEHAVIORAL);
    }

    @Test
    void a_label_that_does_not_exist_finds_nothing() {
        assertThat(Layer.of("FIRMOGRAPHIC")).isEmpty();
        assertThat(AttributeType.of("Number")).isEmpty();
    }
}
