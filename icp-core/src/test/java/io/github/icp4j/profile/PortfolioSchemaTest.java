package io.github.icp4j.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.icp4j.attribute.Attribute;
import io.github.icp4j.attribute.Attributes;
import io.github.icp4j.attribute.Layer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Accounts are read once for all profiles of a portfolio. */
class PortfolioSchemaTest {
    private static final Attribute SDRS = Attribute.number("sdrs", Layer.FIRMOGRAPHIC);

    @Test
    void it_has_the_attributes_of_every_profile_each_once() {
        Attribute hiring = Attribute.flag("hiring", Layer.BEHAVIORAL);
        Attribute sdrsElsewhere = Attribute.number("sdrs", Layer.PAIN);
        Portfolio portfolio = Portfolio.of("both", with("a", SDRS), with("b", hiring), with("c", sdrsElsewhere));
        assertThat(portfolio.schema().attributes())
                .containsExactlyElementsOf(Stream.concat(Attributes.builtIn().stream(), Stream.of(SDRS, hiring))
                        .toList());
    }

    @Test
    void it_is_refused_where_profiles_disagree_about_a_type() {
        Portfolio portfolio = Portfolio.of("odd", with("a", SDRS), with("b", Attribute.flag("sdrs", Layer.PAIN)));
        assertThatThrownBy(portfolio::schema)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("attribute 'sdrs' is number in one profile and flag in another");
    }

    private static IdealCustomerProfile with(String name, Attribute attribute) {
        return IdealCustomerProfile.builder(name).attribute(attribute).build();
    }
}
