package io.github.icp4j.score;

import io.github.icp4j.profile.Condition;
import io.github.icp4j.profile.Criterion;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.profile.Trigger;
import java.util.ArrayList;
import java.util.List;

/** What the parts of a profile ask for, in words; written once, since every explanation repeats them. */
final class ProfileWords {
    private final List<String> gates;
    private final List<String> exclusions;
    private final List<List<String>> bands = new ArrayList<>();
    private final List<String> parts = new ArrayList<>();

    ProfileWords(IdealCustomerProfile profile) {
        gates = profile.gates().stream().map(gate -> gate.when().inWords()).toList();
        exclusions = profile.exclusions().stream()
                .map(exclusion -> exclusion.when().inWords())
                .toList();
        for (Criterion criterion : profile.criteria()) {
            List<String> ofBands =
                    criterion.conditions().stream().map(Condition::inWords).toList();
            bands.add(ofBands);
            parts.add(String.join("; else ", ofBands));
        }
        for (Trigger trigger : profile.triggers()) {
            bands.add(List.of());
            parts.add(trigger.inWords());
        }
    }

    /** The condition of the gate at this position. */
    String gate(int position) {
        return gates.get(position);
    }

    /** The condition of the exclusion at this position. */
    String exclusion(int position) {
        return exclusions.get(position);
    }

    /** The band that decided a criterion; where none did, or for a trigger, all that would have earned points. */
    String part(int position, int band) {
        return band >= 0 && band < bands.get(position).size()
                ? bands.get(position).get(band)
                : parts.get(position);
    }
}
