package io.github.icp4j.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.icp4j.testing.RandomProfiles;
import java.lang.reflect.RecordComponent;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ProfileBuilderProperties {
    @Property(tries = 100)
    void a_builder_from_a_profile_builds_it_again_component_by_component(@ForAll long seed)
            throws ReflectiveOperationException {
        IdealCustomerProfile profile = RandomProfiles.profile(new Random(seed));
        IdealCustomerProfile rebuilt = profile.toBuilder().build();
        for (RecordComponent component : IdealCustomerProfile.class.getRecordComponents()) {
            assertThat(component.getAccessor().invoke(rebuilt))
                    .as(component.getName())
                    .isEqualTo(component.getAccessor().invoke(profile));
        }
        assertThat(rebuilt).isEqualTo(profile).hasSameHashCodeAs(profile);
        assertThat(rebuilt.fingerprint()).isEqualTo(profile.fingerprint());
    }
}
